package fr.accroche.controle.regle;

import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.anomalie.Parametres;

/**
 * A business rule on one passage.
 *
 * @param definition its code, severity, texts and source
 * @param verification looks at a passage and says where it is broken; without state, safe to share between threads
 */
public record Regle(DefinitionAnomalie definition, Verification verification) implements RegleMetier {
    /** Looks at one passage. */
    @FunctionalInterface
    public interface Verification {
        void verifier(PassageExamine passage, Constat constat);
    }

    /** Takes down that the rule is broken at an element. */
    @FunctionalInterface
    public interface Constat {
        void relever(Donnee ou, Parametres parametres);

        default void relever(Donnee ou) {
            relever(ou, Parametres.AUCUN);
        }
    }
}
