package fr.accroche.bancs.evaluation;

import fr.accroche.nirisation.DemandeNirisation;
import java.util.List;

/** A peer that scores, believed as its tuning says. */
record ParReglage(Concurrent concurrent, Reglage reglage) implements Concurrent {
    @Override
    public String nom() {
        return concurrent.nom();
    }

    @Override
    public List<Reponse> repondre(List<DemandeNirisation> demandes) {
        return concurrent.repondre(demandes).stream().map(reglage::appliquer).toList();
    }

    @Override
    public boolean estPartageable() {
        return concurrent.estPartageable();
    }
}
