package fr.accroche.portail.depot.jdbc;

import fr.accroche.controle.BilanControle.JeuDeRegles;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.Gravite;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdFlux;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.traitement.RefusPassage;
import fr.accroche.traitement.StatutTraitement;
import fr.accroche.traitement.accuse.Compteurs;
import fr.accroche.traitement.accuse.EnteteAccuse;
import fr.accroche.traitement.accuse.PassageKo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was decided of an ended deposit, for screens and accusés. Lists are read page by page, after a rank, so that an
 * accusé of 200 000 passages holds no transaction open while a slow reader downloads it.
 */
@Repository
public class ResultatRepository {
    static final String DERNIERE_TENTATIVE =
            " d.id = :depot and d.termine_le is not null and r.depot_id = d.id and r.tentative = d.tentative ";

    /** As on the accusé de réception; of a certificateur that only the file names, the matricule. */
    private static final String PARTIES = """
            (select o.raison_sociale || ' (' || o.id_client || ')' from organisme o where o.id = emetteur_id)
                as partie_deposant,
            coalesce((select o.raison_sociale || ' (' || o.id_client || ')' from organisme o
                where o.id = coalesce(certificateur_id, au_nom_de)), id_client_certificateur) as partie_certificateur
            """;

    private final JdbcClient jdbc;
    private final AnomalieMapper lecture;

    ResultatRepository(BaseWeb base, AnomalieMapper lecture) {
        this.jdbc = base.jdbc();
        this.lecture = lecture;
    }

    /** The header of the accusé de traitement, once the processing has ended. */
    public Optional<EnteteAccuse> entete(UUID organisme, DepotId depot) {
        return jdbc.sql("select depot.*, " + PARTIES + " from depot where id = :depot and termine_le is not null and "
                        + DepotRepository.LISIBLE)
                .param("depot", depot.valeur())
                .param("organisme", organisme)
                .query((ligne, rang) -> entete(ligne))
                .optional();
    }

    private static EnteteAccuse entete(ResultSet ligne) throws SQLException {
        return new EnteteAccuse(
                ligne.getLong("numero"),
                ligne.getString("nom_fichier"),
                Optional.ofNullable(ligne.getString("id_flux")).map(IdFlux::new),
                Optional.ofNullable(ligne.getString("id_client_emetteur")).map(IdClient::new),
                new EnteteAccuse.Parties(
                        Optional.ofNullable(ligne.getString("partie_deposant")),
                        Optional.ofNullable(ligne.getString("partie_certificateur"))),
                ligne.getLong("octets"),
                ligne.getString("sha256"),
                StatutTraitement.valueOf(ligne.getString("statut")) != StatutTraitement.TRAITEMENT_AVEC_ERREURS,
                new Compteurs(
                        ligne.getLong("passages"),
                        ligne.getLong("passages_ok"),
                        ligne.getLong("passages_ko"),
                        ligne.getLong("anomalies"),
                        ligne.getLong("avertissements")),
                ligne.getString("version_schema"),
                new JeuDeRegles(ligne.getString("regles_id"), ligne.getString("regles_sha256")),
                ligne.getObject("date_reference", LocalDate.class),
                ligne.getString("procedure"),
                ligne.getObject("termine_le", OffsetDateTime.class).toInstant());
    }

    /** KO passages after a rank, in document order. */
    public List<PassageKo> passagesKo(DepotId depot, long apres, int limite) {
        return jdbc.sql("select r.* from depot d, depot_resultat r where" + DERNIERE_TENTATIVE
                        + "and r.decision = 'KO' and r.ordinal > :apres order by r.ordinal limit :limite")
                .params(Map.of("depot", depot.valeur(), "apres", apres, "limite", limite))
                .query((ligne, rang) -> passageKo(ligne))
                .list();
    }

    static PassageKo passageKo(ResultSet ligne) throws SQLException {
        return new PassageKo(
                ligne.getLong("ordinal"),
                ligne.getInt("certification"),
                ligne.getString("id_technique"),
                new RefusPassage(
                        new CodeAnomalie(ligne.getString("code")),
                        ligne.getString("message"),
                        List.of((String[]) ligne.getArray("a_verifier").getArray()),
                        ligne.getString("remede")));
    }

    /** Ranks in the file of all KO passages. */
    public BitSet ordinauxKo(DepotId depot) {
        BitSet ordinaux = new BitSet();
        jdbc.sql("select r.ordinal from depot d, depot_resultat r where" + DERNIERE_TENTATIVE + "and r.decision = 'KO'")
                .param("depot", depot.valeur())
                .query((ResultSet ligne) -> ordinaux.set((int) ligne.getLong("ordinal")));
        return ordinaux;
    }

    /** Accepted passages after a rank, in document order. */
    public List<PassageOk> passagesOk(DepotId depot, long apres, int limite) {
        return jdbc.sql("select r.ordinal, r.id_technique from depot d, depot_resultat r where" + DERNIERE_TENTATIVE
                        + "and r.decision = 'OK' and r.ordinal > :apres order by r.ordinal limit :limite")
                .params(Map.of("depot", depot.valeur(), "apres", apres, "limite", limite))
                .query((ligne, rang) -> new PassageOk(ligne.getLong("ordinal"), ligne.getString("id_technique")))
                .list();
    }

    /** Anomalies after a rank, in document order, from the rows and then from the blocks; empty after the last. */
    public List<AnomalieRangee> anomalies(DepotId depot, long apres, int limite) {
        List<AnomalieRangee> rangees = jdbc.sql("select r.* from depot d, depot_anomalie r where" + DERNIERE_TENTATIVE
                        + "and r.ordinal > :apres and r.ordinal <= :rangees order by r.ordinal limit :limite")
                .params(Map.of(
                        "depot", depot.valeur(), "apres", apres, "rangees", AnomaliesCopie.RANGEES, "limite", limite))
                .query((ligne, rang) -> lecture.anomalie(ligne))
                .list();
        return rangees.isEmpty() ? blocSuivant(depot, apres) : rangees;
    }

    private List<AnomalieRangee> blocSuivant(DepotId depot, long apres) {
        return jdbc.sql("select r.premier, r.contenu from depot d, depot_anomalie_bloc r where" + DERNIERE_TENTATIVE
                        + "and r.premier > :apres order by r.premier limit 1")
                .params(Map.of("depot", depot.valeur(), "apres", apres))
                .query((ligne, rang) -> lecture.bloc(depot, ligne))
                .optional()
                .orElse(List.of());
    }

    /** The first anomalies of one cause, in document order. */
    public List<AnomalieRangee> anomaliesDe(DepotId depot, String code, int limite) {
        return jdbc.sql("select r.* from depot d, depot_anomalie r where" + DERNIERE_TENTATIVE
                        + "and r.code = :code order by r.ordinal limit :limite")
                .params(Map.of("depot", depot.valeur(), "code", code, "limite", limite))
                .query((ligne, rang) -> lecture.anomalie(ligne))
                .list();
    }

    /** Causes, errors first, the most frequent first. */
    public List<Cause> causes(DepotId depot) {
        return jdbc.sql("select r.code, r.gravite, r.nombre from depot d, depot_cause r where" + DERNIERE_TENTATIVE
                        + "order by r.gravite = 'ERREUR' desc, r.nombre desc, r.code")
                .param("depot", depot.valeur())
                .query((ligne, rang) -> new Cause(
                        ligne.getString("code"), Gravite.valueOf(ligne.getString("gravite")), ligne.getLong("nombre")))
                .list();
    }

    /** An accepted passage and its rank. */
    public record PassageOk(long ordinal, String idTechnique) {}

    /** An anomaly and its rank. */
    public record AnomalieRangee(long ordinal, Anomalie anomalie) {}

    /** How often a code was met. */
    public record Cause(String code, Gravite gravite, long nombre) {}
}
