package fr.accroche.controle.regle;

import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.anomalie.Parametres;
import java.util.Optional;

/**
 * A business rule on a certification's type and code together. Broken, it refuses every passage of the certification.
 *
 * @param definition its code, severity, texts and source
 * @param verification judges the pair; without state, safe to share between threads
 */
public record RegleCertification(DefinitionAnomalie definition, Verification verification) implements RegleMetier {
    /** Judges type and code as written. */
    @FunctionalInterface
    public interface Verification {
        /** What fills the message when the rule is broken, nothing when it is respected. */
        Optional<Parametres> ecart(String type, String code);
    }
}
