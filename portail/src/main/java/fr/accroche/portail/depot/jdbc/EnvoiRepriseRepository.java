package fr.accroche.portail.depot.jdbc;

import fr.accroche.portail.depot.DemandeDepot;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.EnvoiId;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.passage.MotifRemplacement;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.stockage.FichierOuvert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Resumable uploads: always those of one user. */
@Repository
public class EnvoiRepriseRepository {
    private static final String SIEN = " id = :id and organisme_id = :organisme and utilisateur_id = :utilisateur ";

    private final JdbcClient jdbc;

    EnvoiRepriseRepository(BaseWeb base) {
        this.jdbc = base.jdbc();
    }

    /** Writes an upload of which nothing has come. */
    public void creer(EnvoiId id, DemandeDepot demande, FichierOuvert fichier, long octets, Instant maintenant) {
        jdbc.sql("""
                        insert into envoi (id, organisme_id, utilisateur_id, au_nom_de, motif, nom_fichier, octets,
                            cle_stockage, cle_donnees, cree_le, modifie_le)
                        values (:id, :organisme, :utilisateur, :auNomDe::uuid, :motif, :nom, :octets, :stockage, :cleDonnees,
                            :maintenant, :maintenant)
                        """)
                .param("id", id.valeur())
                .param("organisme", demande.deposant().organismeId())
                .param("utilisateur", utilisateur(demande.deposant()))
                .param(
                        "auNomDe",
                        demande.auNomDe().map(Organisme::id).map(UUID::toString).orElse(null))
                .param("motif", demande.origine().remplacement().map(Enum::name).orElse(null))
                .param("nom", demande.nomFichier())
                .param("octets", octets)
                .param("stockage", fichier.cleStockage())
                .param("cleDonnees", fichier.cleDonnees())
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** An upload of this user. */
    public Optional<LigneEnvoi> trouver(Deposant deposant, EnvoiId id) {
        return jdbc.sql("select * from envoi where" + SIEN)
                .param("id", id.valeur())
                .param("organisme", deposant.organismeId())
                .param("utilisateur", utilisateur(deposant))
                .query((ligne, rang) -> envoi(ligne))
                .optional();
    }

    /** How many uploads of this organism are open. */
    public int ouverts(UUID organisme) {
        return jdbc.sql("select count(*) from envoi where organisme_id = ? and depot_id is null")
                .param(organisme)
                .query(Integer.class)
                .single();
    }

    /** The number of the next piece, which nobody else is given; empty when the upload is gone. */
    public OptionalInt numeroSuivant(EnvoiId id) {
        return jdbc
                .sql("update envoi set prochain = prochain + 1 where id = ? returning prochain - 1")
                .param(id.valeur())
                .query(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /**
     * Adds a piece.
     *
     * @return false when the upload does not stand there any more
     */
    public boolean avancer(EnvoiId id, long decalage, int numero, long octets, Instant maintenant) {
        return jdbc.sql("""
                        update envoi set recus = recus + :octets, morceaux = morceaux || :numero, modifie_le = :maintenant
                        where id = :id and recus = :decalage and depot_id is null
                        """)
                        .param("octets", octets)
                        .param("numero", numero)
                        .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                        .param("id", id.valeur())
                        .param("decalage", decalage)
                        .update()
                == 1;
    }

    /**
     * Says that an upload has become a deposit; within the transaction that makes it.
     *
     * @throws IllegalStateException when it had become one, or is gone
     */
    public void lier(EnvoiId id, DepotId depot) {
        int lies = jdbc.sql("update envoi set depot_id = ? where id = ? and depot_id is null")
                .params(depot.valeur(), id.valeur())
                .update();
        if (lies != 1) {
            throw new IllegalStateException("Expected an upload that is no deposit yet, found none");
        }
    }

    /** Forgets an upload that is no deposit. */
    public void oublier(EnvoiId id) {
        jdbc.sql("delete from envoi where id = ? and depot_id is null")
                .param(id.valeur())
                .update();
    }

    /** Forgets the uploads of which nothing came since a moment. Their bytes are swept. */
    public void oublierAnciens(Instant avant) {
        jdbc.sql("delete from envoi where modifie_le < ?")
                .param(avant.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static UUID utilisateur(Deposant deposant) {
        return deposant.utilisateurId()
                .orElseThrow(() -> new IllegalArgumentException("Expected a person, found a machine client"));
    }

    private static LigneEnvoi envoi(ResultSet ligne) throws SQLException {
        return new LigneEnvoi(
                new EnvoiId(ligne.getObject("id", UUID.class)),
                ligne.getString("nom_fichier"),
                Optional.ofNullable(ligne.getObject("au_nom_de", UUID.class)),
                Optional.ofNullable(ligne.getString("motif")).map(MotifRemplacement::valueOf),
                new FichierOuvert(ligne.getString("cle_stockage"), ligne.getBytes("cle_donnees")),
                List.of((Integer[]) ligne.getArray("morceaux").getArray()),
                ligne.getLong("octets"),
                ligne.getLong("recus"),
                ligne.getObject("modifie_le", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(ligne.getObject("depot_id", UUID.class)).map(DepotId::new));
    }

    /**
     * @param auNomDe the certificateur that its sender chose
     * @param remplacement why its passages replace accepted ones
     */
    public record LigneEnvoi(
            EnvoiId id,
            String nomFichier,
            Optional<UUID> auNomDe,
            Optional<MotifRemplacement> remplacement,
            FichierOuvert fichier,
            List<Integer> morceaux,
            long octets,
            long recus,
            Instant modifieLe,
            Optional<DepotId> depot) {
        public boolean estEntier() {
            return recus == octets;
        }
    }
}
