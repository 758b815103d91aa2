package fr.accroche.bancs.evaluation;

import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.Procedure;
import java.util.List;

/** One of our procedures: it decides alone. */
record ParProcedure(String nom, Procedure procedure) implements Concurrent {
    @Override
    public List<Reponse> repondre(List<DemandeNirisation> demandes) {
        return procedure.deciderLot(demandes).stream()
                .map(ParProcedure::reponse)
                .toList();
    }

    private static Reponse reponse(Decision decision) {
        return decision instanceof Decision.Trouve trouve
                ? new Reponse(trouve.nir().valeur(), 0, 0, trouve.explication())
                : new Reponse("", 0, 0, ((Decision.Refus) decision).explication());
    }

    @Override
    public boolean estPartageable() {
        return true;
    }
}
