package fr.accroche.portail.depot.jdbc;

import fr.accroche.controle.CertificationLue;
import fr.accroche.modele.Anomalie;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.identite.Coffre;
import fr.accroche.portail.identite.Coffre.TitulaireTrouve;
import fr.accroche.portail.passage.PassageJson;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.socle.jdbc.Copie;
import fr.accroche.traitement.MagasinResultats;
import fr.accroche.traitement.PassageTraite;
import fr.accroche.traitement.RefusPassage;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * The staging area of one run of one deposit: each batch goes at once to the database by {@code COPY}, under the run's
 * number, so that what an interrupted run leaves behind is never taken for the next one's. Not thread-safe.
 *
 * <p>Design: a batch is one transaction whose commit does not wait for the disk. If the database stops, the last batches
 * may be lost, never later ones kept without them (its log is written in order), and the publication counts what it finds
 * before it commits, durably. Waiting would cost one write to the disk for each batch, for rows that only count then.
 */
public final class MagasinCopie implements MagasinResultats {
    private static final String RESULTATS = """
            copy depot_resultat (depot_id, tentative, ordinal, certification, id_technique, debut_octet, fin_octet,
            decision, code, message, a_verifier, remede) from stdin
            """;
    private static final String ATTENTE = "copy depot_attente (depot_id, tentative, ordinal, donnees) from stdin";
    private static final String CERTIFICATIONS =
            "copy depot_certification (depot_id, tentative, ordinal, type, code, certification) from stdin";

    private final BaseTraitement base;
    private final DepotId depot;
    private final int tentative;
    private final Destinations destinations;
    private final AnomaliesCopie anomalies;
    private int certifications;

    MagasinCopie(BaseTraitement base, DepotId depot, int tentative, Destinations destinations) {
        this.base = base;
        this.depot = depot;
        this.tentative = tentative;
        this.destinations = destinations;
        anomalies = new AnomaliesCopie(base, depot, tentative, destinations.maitresse());
    }

    @Override
    public void anomalies(List<Anomalie> lot) {
        sansAttendreLeDisque(() -> anomalies.ajouter(lot));
    }

    /**
     * Once all results are there: in the transaction that publishes.
     *
     * @param deposition faults of the deposit as a whole
     * @throws IllegalStateException when the database lost what was staged: the run is to be made again
     */
    public void terminer(List<Anomalie> deposition) {
        anomalies.verifier();
        int rangees = base.jdbc()
                .sql("select count(*) from depot_certification where depot_id = ? and tentative = ?")
                .params(depot.valeur(), tentative)
                .query(Integer.class)
                .single();
        if (rangees != certifications) {
            throw new IllegalStateException("Expected " + certifications + " staged certifications, found " + rangees);
        }
        anomalies.ajouter(deposition);
        anomalies.terminer();
    }

    @Override
    public void passages(List<PassageTraite> lot) {
        Copie resultats = new Copie(RESULTATS);
        Copie attente = new Copie(ATTENTE);
        for (PassageTraite traite : lot) {
            ajouterResultat(resultats, traite);
            if (traite.estOk()) {
                attente.valeur(depot.valeur())
                        .valeur(tentative)
                        .valeur(traite.ordinal())
                        .json(destinations.json().ecrire(traite.passage().orElseThrow()))
                        .finDeLigne();
            }
        }
        sansAttendreLeDisque(() -> {
            resultats.envoyer(base.source());
            attente.envoyer(base.source());
            destinations.coffre().deposer(depot.valeur(), tentative, titulaires(lot));
        });
        if (!lot.isEmpty()) {
            destinations.progression().accept(lot.get(lot.size() - 1).finOctet());
        }
    }

    private void sansAttendreLeDisque(Runnable ecriture) {
        base.transaction().executeWithoutResult(etat -> {
            base.jdbc().sql("set local synchronous_commit = off").update();
            ecriture.run();
        });
    }

    private void ajouterResultat(Copie copie, PassageTraite traite) {
        RefusPassage refus = traite.refus().orElse(null);
        copie.valeur(depot.valeur())
                .valeur(tentative)
                .valeur(traite.ordinal())
                .valeur(traite.certification())
                .valeur(traite.idTechnique())
                .valeur(traite.debutOctet())
                .valeur(traite.finOctet())
                .valeur(refus == null ? "OK" : "KO")
                .valeur(refus == null ? null : refus.code().valeur())
                .valeur(refus == null ? null : refus.messageErreur())
                .valeur(refus == null ? List.of() : refus.aVerifier())
                .valeur(refus == null ? null : refus.remede())
                .finDeLigne();
    }

    private static List<TitulaireTrouve> titulaires(List<PassageTraite> lot) {
        return lot.stream()
                .filter(PassageTraite::estOk)
                .map(traite -> new TitulaireTrouve(
                        traite.ordinal(),
                        traite.nir().orElseThrow(),
                        traite.passage().orElseThrow().identification()))
                .toList();
    }

    @Override
    public void refuser(long ordinal, RefusPassage refus) {
        base.jdbc()
                .sql("""
                        update depot_resultat set decision = 'KO', code = :code, message = :message,
                            a_verifier = :aVerifier, remede = :remede
                        where depot_id = :id and tentative = :tentative and ordinal = :ordinal and decision = 'OK'
                        """)
                .param("code", refus.code().valeur())
                .param("message", refus.messageErreur())
                .param("aVerifier", refus.aVerifier().toArray(String[]::new))
                .param("remede", refus.remede())
                .param("id", depot.valeur())
                .param("tentative", tentative)
                .param("ordinal", ordinal)
                .update();
    }

    @Override
    public void certification(CertificationLue certification) {
        Copie copie = new Copie(CERTIFICATIONS);
        copie.valeur(depot.valeur())
                .valeur(tentative)
                .valeur(certification.ordinal())
                .valeur(certification.type())
                .valeur(certification.code())
                .valeur(certification.certification().map(Object::toString).orElse(null))
                .finDeLigne();
        sansAttendreLeDisque(() -> copie.envoyer(base.source()));
        certifications++;
    }

    /**
     * Where else the results go.
     *
     * @param progression told of the byte reached, after each batch
     */
    public record Destinations(Coffre coffre, PassageJson json, CleMaitresse maitresse, LongConsumer progression) {}
}
