package fr.accroche.portail.construction.jdbc;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.construction.TableauRecu;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.stockage.FichierStocke;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Spreadsheets of one organism, and how it reads them. */
@Repository
public class ConstructionRepository {
    private static final TypeReference<Map<String, String>> REGLAGE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConstructionRepository(BaseWeb base, JsonMapper json) {
        this.jdbc = base.jdbc();
        this.json = json;
    }

    public void creer(UUID id, UtilisateurConnecte auteur, String nom, FichierStocke fichier, Instant creeLe) {
        jdbc.sql("""
                        insert into construction
                            (id, organisme_id, utilisateur_id, nom_fichier, octets, sha256, cle_stockage, cle_donnees, cree_le)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        auteur.organismeId(),
                        auteur.utilisateurId(),
                        nom,
                        fichier.octets(),
                        fichier.sha256(),
                        fichier.cleStockage(),
                        fichier.cleDonnees(),
                        creeLe.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<TableauRecu> trouver(UUID organisme, UUID id, Instant apres) {
        return jdbc.sql("select * from construction where id = ? and organisme_id = ? and cree_le > ?")
                .params(id, organisme, apres.atOffset(ZoneOffset.UTC))
                .query(this::tableau)
                .optional();
    }

    public void regler(UUID organisme, UUID id, Map<String, String> reglage) {
        jdbc.sql("update construction set reglage = ?::jsonb where id = ? and organisme_id = ?")
                .params(json.writeValueAsString(reglage), id, organisme)
                .update();
    }

    /** Forgets the spreadsheets uploaded before that moment; their files are swept. */
    public int oublier(Instant avant) {
        return jdbc.sql("delete from construction where cree_le <= ?")
                .param(avant.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How this organism read a table with these headings last time. */
    public Optional<Map<String, String>> retenue(UUID organisme, String intitules) {
        return jdbc.sql("select reglage from correspondance_retenue where organisme_id = ? and intitules = ?")
                .params(organisme, intitules)
                .query(String.class)
                .optional()
                .map(this::lire);
    }

    public void retenir(UUID organisme, String intitules, Map<String, String> reglage, Instant quand) {
        jdbc.sql("""
                        insert into correspondance_retenue (organisme_id, intitules, reglage, retenue_le)
                        values (?, ?, ?::jsonb, ?)
                        on conflict (organisme_id, intitules)
                        do update set reglage = excluded.reglage, retenue_le = excluded.retenue_le
                        """)
                .params(organisme, intitules, json.writeValueAsString(reglage), quand.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Map<String, String> lire(String reglage) {
        return json.readValue(reglage, REGLAGE);
    }

    private TableauRecu tableau(ResultSet ligne, int rang) throws SQLException {
        @Nullable String reglage = ligne.getString("reglage");
        return new TableauRecu(
                ligne.getObject("id", UUID.class),
                ligne.getString("nom_fichier"),
                new FichierStocke(
                        ligne.getString("cle_stockage"),
                        ligne.getBytes("cle_donnees"),
                        ligne.getLong("octets"),
                        ligne.getString("sha256")),
                Optional.ofNullable(reglage).map(this::lire),
                ligne.getObject("cree_le", OffsetDateTime.class).toInstant());
    }
}
