package fr.accroche.portail.passage.jdbc;

import fr.accroche.portail.passage.EtatPassage;
import fr.accroche.portail.passage.FiltrePassages;
import fr.accroche.portail.passage.MotifRemplacement;
import fr.accroche.portail.passage.MotifRetrait;
import fr.accroche.portail.passage.PassageAcquis;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accepted passages as the web tier reads them: always those of one organism, emitter or certificateur. */
@Repository
@SiRole(RoleNoeud.WEB)
public class PassageRepository {
    private static final String COLONNES = """
            select p.*, e.id_client as emetteur_matricule, e.raison_sociale as emetteur_nom,
                c.id_client as certificateur_matricule, c.raison_sociale as certificateur_nom,
                d.numero as depot_numero, d.auteur as depot_auteur
            from passage p
            join organisme e on e.id = p.emetteur_id
            join organisme c on c.id = p.certificateur_id
            join depot d on d.id = p.depot_id
            """;

    /** One page of one side: each side has its index, so neither reads more than a page. */
    private static final String COTE = """
            (select q.id from passage q where q.%s = :organisme and q.etat <> 'REMPLACE'
              and (:etat::text is null or q.etat = :etat)
              and (:cle::text is null or q.id_technique = :cle)
              and (:emetteur::text is null
                or q.emetteur_id = (select o.id from organisme o where o.id_client = :emetteur))
              and (:apres::uuid is null or (q.accepte_le, q.id) < (select a.accepte_le, a.id from passage a
                where a.id = :apres::uuid and (a.emetteur_id = :organisme or a.certificateur_id = :organisme)))
              order by q.accepte_le desc, q.id desc limit :limite)
            """;

    private final JdbcClient jdbc;

    PassageRepository(BaseWeb base) {
        this.jdbc = base.jdbc();
    }

    /** Those of these that this organism may read. */
    public List<PassageAcquis> trouver(UUID organisme, List<UUID> ids) {
        return jdbc.sql(COLONNES + """
                        where p.id = any(:ids) and (p.emetteur_id = :organisme or p.certificateur_id = :organisme)
                        order by p.id_technique
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("organisme", organisme)
                .query((ligne, rang) -> passage(ligne))
                .list();
    }

    public List<PassageAcquis> lister(UUID organisme, FiltrePassages filtre) {
        return jdbc.sql(COLONNES + "where p.id in (" + COTE.formatted("emetteur_id") + " union "
                        + COTE.formatted("certificateur_id")
                        + ") order by p.accepte_le desc, p.id desc limit :limite")
                .param("organisme", organisme)
                .param("etat", filtre.etat().map(Enum::name).orElse(null))
                .param("cle", filtre.idTechnique().orElse(null))
                .param("emetteur", filtre.emetteur().orElse(null))
                .param("apres", filtre.apres().map(UUID::toString).orElse(null))
                .param("limite", filtre.limite())
                .query((ligne, rang) -> passage(ligne))
                .list();
    }

    /** The last one first. */
    public List<PassageAcquis> versions(UUID organisme, UUID emetteur, String idTechnique) {
        return jdbc.sql(COLONNES + """
                        where p.emetteur_id = :emetteur and p.id_technique = :cle
                          and (p.emetteur_id = :organisme or p.certificateur_id = :organisme)
                        order by p.version desc
                        """)
                .param("emetteur", emetteur)
                .param("cle", idTechnique)
                .param("organisme", organisme)
                .query((ligne, rang) -> passage(ligne))
                .list();
    }

    /**
     * Withdraws those that are in force.
     *
     * @return how many were
     */
    public int retirer(List<UUID> ids, MotifRetrait motif, String auteur, Instant maintenant) {
        return jdbc.sql("""
                        update passage set etat = 'RETIRE', etat_change_le = :maintenant::timestamptz, etat_motif = :motif,
                            etat_auteur = :auteur
                        where id = any(:ids) and etat = 'COURANT'
                        """)
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .param("motif", motif.name())
                .param("auteur", auteur)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static PassageAcquis passage(ResultSet ligne) throws SQLException {
        return new PassageAcquis(
                ligne.getObject("id", UUID.class),
                partie(ligne, "emetteur"),
                partie(ligne, "certificateur"),
                ligne.getString("id_technique"),
                ligne.getInt("version"),
                ligne.getString("certification"),
                ligne.getString("donnees"),
                new PassageAcquis.Origine(
                        ligne.getObject("depot_id", UUID.class),
                        ligne.getLong("depot_numero"),
                        ligne.getLong("ordinal"),
                        ligne.getString("depot_auteur"),
                        ligne.getObject("accepte_le", OffsetDateTime.class).toInstant()),
                situation(ligne));
    }

    private static PassageAcquis.Partie partie(ResultSet ligne, String qui) throws SQLException {
        return new PassageAcquis.Partie(
                ligne.getObject(qui + "_id", UUID.class),
                ligne.getString(qui + "_matricule"),
                ligne.getString(qui + "_nom"));
    }

    private static PassageAcquis.Situation situation(ResultSet ligne) throws SQLException {
        EtatPassage etat = EtatPassage.valueOf(ligne.getString("etat"));
        return new PassageAcquis.Situation(
                etat,
                Optional.ofNullable(ligne.getObject("etat_change_le", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(ligne.getString("etat_motif"))
                        .map(motif -> etat == EtatPassage.RETIRE
                                ? MotifRetrait.valueOf(motif).libelle()
                                : MotifRemplacement.valueOf(motif).libelle()),
                Optional.ofNullable(ligne.getString("etat_auteur")));
    }
}
