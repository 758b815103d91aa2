package fr.accroche.portail.presentation;

import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.documentation.Dictionnaire;
import fr.accroche.controle.documentation.GuideRegles;
import fr.accroche.controle.documentation.LigneDictionnaire;
import fr.accroche.controle.schema.SchemaFlux;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Where an anomaly is explained: the rule and the datum of the guides, from the engine's own tables. Immutable and safe to
 * share between threads.
 */
@Component
public class GuideErreurs {
    private final Map<String, DefinitionAnomalie> parCode = GuideRegles.definitions().stream()
            .collect(Collectors.toUnmodifiableMap(regle -> regle.code().valeur(), Function.identity()));
    private final Set<String> ancres = Dictionnaire.lignes(SchemaFlux.officiel(SchemaFlux.VERSION_COURANTE)).stream()
            .map(LigneDictionnaire::ancre)
            .collect(Collectors.toUnmodifiableSet());

    /** What the guide says of a code; empty when the code is not of the control. */
    public Optional<DefinitionAnomalie> regle(String code) {
        return Optional.ofNullable(parCode.get(code));
    }

    /** What designates a rule in the page of rules. */
    public static String ancreRegle(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    /** What designates the datum of this path in the page of the dictionary; empty when the schema has none there. */
    public Optional<String> ancreDonnee(String chemin) {
        return Optional.of(LigneDictionnaire.ancre(chemin)).filter(ancres::contains);
    }
}
