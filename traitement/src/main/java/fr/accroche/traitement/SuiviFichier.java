package fr.accroche.traitement;

import fr.accroche.controle.CertificationLue;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.PassageLu;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Passage;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.Niriseur;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one file while it is read: the batches under way, the first error of the passage being read,
 * and the counts. One use, one thread.
 */
final class SuiviFichier implements EcouteurControle {
    /** Where the engine places what concerns one passage (contract: paths from {@code /flux}). */
    private static final String CHEMIN_PASSAGE = "/passageCertifications/passageCertification";

    private final Niriseur niriseur;
    private final MagasinResultats magasin;
    private final List<Anomalie> anomalies = new ArrayList<>();
    private final List<PassageEnAttente> passages = new ArrayList<>();

    private @Nullable Anomalie premiereErreurDuPassage;
    private boolean fichierRefuse;
    private long passagesOk;
    private long passagesKo;
    /** The passages of this certification that are OK so far, by their rank in it: 25 KB for 200 000 of them. */
    private final BitSet okDeLaCertification = new BitSet();

    private long premierDeLaCertification = 1;
    private long dernierPassage;

    SuiviFichier(Niriseur niriseur, MagasinResultats magasin) {
        this.niriseur = niriseur;
        this.magasin = magasin;
    }

    @Override
    public void anomalie(Anomalie anomalie) {
        fichierRefuse |= anomalie.refuseLeFichier();
        if (premiereErreurDuPassage == null
                && anomalie.estErreur()
                && anomalie.chemin().contains(CHEMIN_PASSAGE)) {
            premiereErreurDuPassage = anomalie;
        }
        anomalies.add(anomalie);
        if (anomalies.size() == TraitementStandard.TAILLE_LOT) {
            remettreAnomalies();
        }
    }

    @Override
    public void passage(PassageLu lu) {
        Anomalie erreur = premiereErreurDuPassage;
        premiereErreurDuPassage = null;
        dernierPassage = lu.ordinal();
        if (fichierRefuse) {
            return;
        }
        passages.add(new PassageEnAttente(lu, Optional.ofNullable(erreur).map(RefusControle::de)));
        if (passages.size() == TraitementStandard.TAILLE_LOT) {
            remettrePassages();
        }
    }

    /** The passage was handed over, or is about to be: its refusal follows it. */
    @Override
    public void refusTardif(long ordinal, Anomalie anomalie) {
        premiereErreurDuPassage = null;
        if (fichierRefuse) {
            return;
        }
        remettrePassages();
        magasin.refuser(ordinal, RefusControle.de(anomalie));
        int rang = (int) (ordinal - premierDeLaCertification);
        if (okDeLaCertification.get(rang)) {
            okDeLaCertification.clear(rang);
            passagesOk--;
            passagesKo++;
        }
    }

    @Override
    public void certification(CertificationLue certification) {
        remettrePassages();
        if (certification.certification().isEmpty()) {
            passagesOk -= okDeLaCertification.cardinality();
            passagesKo += okDeLaCertification.cardinality();
        }
        okDeLaCertification.clear();
        premierDeLaCertification = dernierPassage + 1;
        if (!fichierRefuse) {
            magasin.certification(certification);
        }
    }

    /** Hands over what is left once the file has been read to its end. */
    void terminer() {
        remettreAnomalies();
        remettrePassages();
    }

    long passagesOk() {
        return passagesOk;
    }

    long passagesKo() {
        return passagesKo;
    }

    /** The batch with what the matching says of those that the control let through, in the order of the file. */
    private List<PassageTraite> rapprocher() {
        Iterator<Decision> decisions = niriseur.deciderLot(passages.stream()
                        .filter(passage -> passage.refus().isEmpty())
                        .map(PassageEnAttente::donnees)
                        .toList())
                .iterator();
        return passages.stream()
                .map(passage ->
                        passage.refus().map(passage::refuser).orElseGet(() -> passage.decider(decisions.next())))
                .toList();
    }

    private void compter(PassageTraite traite) {
        if (traite.estOk()) {
            passagesOk++;
            okDeLaCertification.set((int) (traite.ordinal() - premierDeLaCertification));
        } else {
            passagesKo++;
        }
    }

    private void remettreAnomalies() {
        if (!anomalies.isEmpty()) {
            magasin.anomalies(List.copyOf(anomalies));
            anomalies.clear();
        }
    }

    private void remettrePassages() {
        if (!passages.isEmpty()) {
            List<PassageTraite> traites = rapprocher();
            passages.clear();
            traites.forEach(this::compter);
            magasin.passages(traites);
        }
    }

    /**
     * A passage of the batch under way.
     *
     * @param lu as the control gave it
     * @param refus why the control refuses it
     */
    private record PassageEnAttente(PassageLu lu, Optional<RefusPassage> refus) {
        Passage donnees() {
            return lu.passage()
                    .orElseThrow(() -> new IllegalStateException(
                            "Expected the data of passage " + lu.ordinal() + ", which has no error, found none"));
        }

        PassageTraite decider(Decision decision) {
            return decision instanceof Decision.Trouve trouve
                    ? traite(Optional.of(trouve.nir()), Optional.empty())
                    : refuser(RefusPassage.de((Decision.Refus) decision));
        }

        PassageTraite refuser(RefusPassage motif) {
            return traite(Optional.empty(), Optional.of(motif));
        }

        private PassageTraite traite(Optional<Nir> nir, Optional<RefusPassage> motif) {
            return new PassageTraite(
                    lu.ordinal(),
                    lu.certification(),
                    lu.idTechnique(),
                    lu.debutOctet(),
                    lu.finOctet(),
                    lu.passage(),
                    nir,
                    motif);
        }
    }
}
