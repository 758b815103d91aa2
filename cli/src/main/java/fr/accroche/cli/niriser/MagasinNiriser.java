package fr.accroche.cli.niriser;

import fr.accroche.controle.CertificationLue;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Passage;
import fr.accroche.nirisation.Decision;
import fr.accroche.traitement.MagasinResultats;
import fr.accroche.traitement.PassageTraite;
import fr.accroche.traitement.RefusPassage;
import java.util.List;
import java.util.Optional;

/** Where the results of the file go: the JSON lines, the measure, and the accusé when one is asked for. */
final class MagasinNiriser implements MagasinResultats {
    private final DecisionsTracees decisions;
    private final LignesJson lignes;
    private final Optional<Mesure> mesure;
    private final Optional<? extends MagasinResultats> accuse;

    MagasinNiriser(
            DecisionsTracees decisions,
            LignesJson lignes,
            Optional<Mesure> mesure,
            Optional<? extends MagasinResultats> accuse) {
        this.decisions = decisions;
        this.lignes = lignes;
        this.mesure = mesure;
        this.accuse = accuse;
    }

    @Override
    public void anomalies(List<Anomalie> lot) {
        accuse.ifPresent(magasin -> magasin.anomalies(lot));
    }

    @Override
    public void passages(List<PassageTraite> lot) {
        lot.forEach(this::passage);
        accuse.ifPresent(magasin -> magasin.passages(lot));
    }

    @Override
    public void refuser(long ordinal, RefusPassage refus) {
        accuse.ifPresent(magasin -> magasin.refuser(ordinal, refus));
    }

    @Override
    public void certification(CertificationLue certification) {
        accuse.ifPresent(magasin -> magasin.certification(certification));
    }

    private void passage(PassageTraite traite) {
        Optional<Decision> decision =
                traite.passage().map(Passage::identification).flatMap(decisions::reprendre);
        lignes.ecrire(traite, decision);
        mesure.ifPresent(mesuree -> mesuree.compter(
                traite.idTechnique(), traite.nir().map(Nir::valeur).orElse("")));
    }
}
