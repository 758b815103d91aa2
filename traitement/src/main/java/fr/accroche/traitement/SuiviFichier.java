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
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of one file while it is read: the batches under way and the counts. One use, one thread.
 */
final class SuiviFichier implements EcouteurControle {
    private final Niriseur niriseur;
    private final MagasinResultats magasin;
    private final List<Anomalie> anomalies = new ArrayList<>();
    private final List<PassageEnAttente> passages = new ArrayList<>();

    private boolean fichierRefuse;
    private long vus;
    private final PassagesOk ok = new PassagesOk();

    SuiviFichier(Niriseur niriseur, MagasinResultats magasin) {
        this.niriseur = niriseur;
        this.magasin = magasin;
    }

    @Override
    public void anomalie(Anomalie anomalie) {
        fichierRefuse |= anomalie.refuseLeFichier();
        anomalies.add(anomalie);
        if (anomalies.size() == TraitementStandard.TAILLE_LOT) {
            remettreAnomalies();
        }
    }

    /** A passage may be told before its anomalies: it says itself what decides of it. */
    @Override
    public void passage(PassageLu lu) {
        fichierRefuse |= lu.premiereErreur().filter(Anomalie::refuseLeFichier).isPresent();
        if (fichierRefuse) {
            return;
        }
        passages.add(new PassageEnAttente(lu, lu.premiereErreur().map(RefusControle::de)));
        if (passages.size() == TraitementStandard.TAILLE_LOT) {
            remettrePassages();
        }
    }

    /** The passage was handed over, or is about to be: its refusal follows it. */
    @Override
    public void refusTardif(long ordinal, Anomalie anomalie) {
        if (fichierRefuse) {
            return;
        }
        remettrePassages();
        magasin.refuser(ordinal, RefusControle.de(anomalie));
        ok.retirer(ordinal);
    }

    @Override
    public void certification(CertificationLue certification) {
        remettrePassages();
        if (certification.certification().isEmpty()) {
            ok.retirerCertification(certification.ordinal());
        }
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
        return ok.nombre();
    }

    long passagesKo() {
        return vus - ok.nombre();
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
        vus++;
        if (traite.estOk()) {
            ok.ajouter(traite.ordinal(), traite.certification());
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
