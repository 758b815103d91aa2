package fr.accroche.traitement;

import fr.accroche.controle.CertificationLue;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.PassageLu;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.Passage;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.Niriseur;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of one file while it is read: the batches under way and the counts. One use, one thread.
 */
final class SuiviFichier implements EcouteurControle {
    private final Niriseur niriseur;
    private final MagasinResultats magasin;
    private final List<Anomalie> anomalies = new ArrayList<>();
    private final List<PassageTraite> passages = new ArrayList<>();

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
        PassageTraite traite = lu.premiereErreur()
                .map(erreur -> refuser(lu, RefusControle.de(erreur)))
                .orElseGet(() -> rapprocher(lu));
        vus++;
        if (traite.estOk()) {
            ok.ajouter(lu.ordinal(), lu.certification());
        }
        passages.add(traite);
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

    private PassageTraite rapprocher(PassageLu lu) {
        Passage passage = lu.passage()
                .orElseThrow(() -> new IllegalStateException(
                        "Expected the data of passage " + lu.ordinal() + ", which has no error, found none"));
        Decision decision = niriseur.decider(passage.identification());
        if (decision instanceof Decision.Refus refus) {
            return refuser(lu, RefusPassage.de(refus));
        }
        return new PassageTraite(
                lu.ordinal(),
                lu.certification(),
                lu.idTechnique(),
                lu.debutOctet(),
                lu.finOctet(),
                lu.passage(),
                Optional.of(((Decision.Trouve) decision).nir()),
                Optional.empty());
    }

    private static PassageTraite refuser(PassageLu lu, RefusPassage refus) {
        return new PassageTraite(
                lu.ordinal(),
                lu.certification(),
                lu.idTechnique(),
                lu.debutOctet(),
                lu.finOctet(),
                lu.passage(),
                Optional.empty(),
                Optional.of(refus));
    }

    private void remettreAnomalies() {
        if (!anomalies.isEmpty()) {
            magasin.anomalies(List.copyOf(anomalies));
            anomalies.clear();
        }
    }

    private void remettrePassages() {
        if (!passages.isEmpty()) {
            magasin.passages(List.copyOf(passages));
            passages.clear();
        }
    }
}
