package fr.accroche.portail.depot.jdbc;

import fr.accroche.controle.reserve.BlocAnomalies;
import fr.accroche.modele.Anomalie;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.jdbc.ResultatRepository.AnomalieRangee;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.stockage.FichierStocke;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases what a deposit keeps for a time only. */
@Repository
@SiRole(RoleNoeud.TRAITEMENT)
public class EffacementRepository {
    private static final int PAR_LOT = 100;
    private static final int LIGNES_PAR_LOT = 20_000;
    private static final List<String> RESULTATS = List.of(
            "depot_anomalie",
            "depot_anomalie_bloc",
            "depot_cause",
            "depot_certification",
            "depot_resultat",
            "depot_attente");

    private final JdbcClient jdbc;
    private final AnomalieMapper lecture;
    private final CleMaitresse maitresse;
    private final Clock horloge;

    EffacementRepository(BaseTraitement base, AnomalieMapper lecture, CleMaitresse maitresse, Clock horloge) {
        this.jdbc = base.jdbc();
        this.lecture = lecture;
        this.maitresse = maitresse;
        this.horloge = horloge;
    }

    /** Some of the files still kept of deposits that ended before a moment, the oldest first. */
    public List<FichierEchu> fichiersEchus(Instant avant) {
        return jdbc.sql("""
                        select id, cle_stockage, cle_donnees, octets, sha256, morceaux from depot
                        where termine_le < :avant and fichier_efface_le is null order by termine_le limit :limite
                        """)
                .params(Map.of("avant", utc(avant), "limite", PAR_LOT))
                .query((ligne, rang) -> new FichierEchu(
                        new DepotId(ligne.getObject("id", UUID.class)),
                        new FichierStocke(
                                ligne.getString("cle_stockage"),
                                ligne.getBytes("cle_donnees"),
                                ligne.getLong("octets"),
                                ligne.getString("sha256"),
                                List.of((Integer[]) ligne.getArray("morceaux").getArray()))))
                .list();
    }

    /**
     * Erases the values read in a file, and its key: a copy of the file elsewhere can be read no more. Places and texts of the
     * errors stay, for the accusé.
     */
    public void effacerValeurs(DepotId depot) {
        int effacees;
        do {
            effacees = lotDeValeurs(depot);
        } while (effacees > 0);
        effacerDesBlocs(depot);
        jdbc.sql("update depot set fichier_efface_le = ?, cle_donnees = ''::bytea where id = ?")
                .params(OffsetDateTime.now(horloge), depot.valeur())
                .update();
    }

    private int lotDeValeurs(DepotId depot) {
        return jdbc.sql("""
                        update depot_anomalie a set valeur_chiffree = null
                        where a.depot_id = :depot and (a.tentative, a.ordinal) in (
                          select tentative, ordinal from depot_anomalie
                          where depot_id = :depot and valeur_chiffree is not null limit :limite)
                        """)
                .params(Map.of("depot", depot.valeur(), "limite", LIGNES_PAR_LOT))
                .update();
    }

    /** A block is sealed whole: it is opened, and written anew without the values. */
    private void effacerDesBlocs(DepotId depot) {
        long apres = -1;
        List<BlocOuvert> blocs;
        do {
            blocs = jdbc.sql("""
                            select tentative, premier, contenu from depot_anomalie_bloc
                            where depot_id = :depot and premier > :apres order by premier, tentative limit :limite
                            """)
                    .params(Map.of("depot", depot.valeur(), "apres", apres, "limite", PAR_LOT))
                    .query((ligne, rang) -> new BlocOuvert(
                            ligne.getInt("tentative"), ligne.getLong("premier"), lecture.bloc(depot, ligne)))
                    .list();
            for (BlocOuvert bloc : blocs) {
                jdbc.sql("""
                                update depot_anomalie_bloc set contenu = :contenu
                                where depot_id = :depot and tentative = :tentative and premier = :premier
                                """)
                        .param("contenu", sansValeurs(depot, bloc))
                        .param("depot", depot.valeur())
                        .param("tentative", bloc.tentative())
                        .param("premier", bloc.premier())
                        .update();
                apres = bloc.premier();
            }
        } while (!blocs.isEmpty());
    }

    private byte[] sansValeurs(DepotId depot, BlocOuvert bloc) {
        List<Anomalie> sans = bloc.anomalies().stream()
                .map(AnomalieRangee::anomalie)
                .map(anomalie -> new Anomalie(
                        anomalie.code(),
                        anomalie.gravite(),
                        anomalie.portee(),
                        anomalie.position(),
                        anomalie.chemin(),
                        anomalie.idTechnique(),
                        null,
                        anomalie.message(),
                        anomalie.remede()))
                .toList();
        return maitresse.sceller(
                BlocAnomalies.ecrire(sans), AnomalieMapper.contexteBloc(depot.valeur(), bloc.premier()));
    }

    /** Forgets the idempotency keys of deposits received before a moment: from then on such a key makes a new deposit. */
    public long oublierCles(Instant avant) {
        return jdbc.sql("update depot set cle_idempotence = null where cle_idempotence is not null and recu_le < ?")
                .param(utc(avant))
                .update();
    }

    /** Erases what runs that published nothing left behind, of deposits that ended before a moment. */
    public long effacerRestes(Instant avant) {
        long effaces = 0;
        for (String table : RESULTATS) {
            effaces += jdbc.sql("delete from " + table
                            + " r using depot d where r.depot_id = d.id and d.termine_le < :avant"
                            + " and r.tentative < d.tentative")
                    .params(Map.of("avant", utc(avant)))
                    .update();
        }
        return effaces;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A file whose time has passed. */
    public record FichierEchu(DepotId depot, FichierStocke fichier) {}

    private record BlocOuvert(int tentative, long premier, List<AnomalieRangee> anomalies) {}
}
