package fr.accroche.controle.regle;

import fr.accroche.controle.anomalie.DefinitionAnomalie;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A business rule on a datum that stands beside the certifications.
 *
 * @param definition its code, severity, texts and source
 * @param chemins paths of the data it judges, from {@code /flux}
 * @param convient true for a value that respects it; without state, safe to share between threads
 */
public record RegleEntete(DefinitionAnomalie definition, Set<String> chemins, Predicate<String> convient)
        implements RegleMetier {
    public RegleEntete {
        chemins = Set.copyOf(chemins);
    }
}
