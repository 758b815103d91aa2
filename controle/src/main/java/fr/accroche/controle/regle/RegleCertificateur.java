package fr.accroche.controle.regle;

import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.IdClient;
import java.util.function.Predicate;

/**
 * A business rule on a certification and the certificateur that the file names. Since children come in any order, the
 * name may follow the certifications: they then wait for it. Broken, it refuses every passage of the certification.
 *
 * @param definition its code, severity, texts and source
 * @param delivrees what each certificateur may deliver; without state, safe to share between threads
 */
public record RegleCertificateur(DefinitionAnomalie definition, Delivrees delivrees) implements RegleMetier {
    /** What a certificateur may deliver. */
    @FunctionalInterface
    public interface Delivrees {
        /** True for the certifications of this certificateur; asked once for each certificateur of a file. */
        Predicate<CodeCertification> de(IdClient certificateur);
    }
}
