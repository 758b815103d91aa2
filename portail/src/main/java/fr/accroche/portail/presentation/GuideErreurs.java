package fr.accroche.portail.presentation;

import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.documentation.EntreeDictionnaire;
import fr.accroche.controle.documentation.GuideRegles;
import fr.accroche.controle.schema.SchemaFlux;
import java.util.List;
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
    private static final int SEGMENTS_ANCRE = 2;

    private final List<DefinitionAnomalie> regles = GuideRegles.definitions();
    private final List<EntreeDictionnaire> donnees =
            EntreeDictionnaire.de(SchemaFlux.officiel(SchemaFlux.VERSION_COURANTE));
    private final Map<String, DefinitionAnomalie> parCode = regles.stream()
            .collect(Collectors.toUnmodifiableMap(regle -> regle.code().valeur(), Function.identity()));
    private final Set<String> ancres =
            donnees.stream().map(EntreeDictionnaire::ancre).collect(Collectors.toUnmodifiableSet());

    /** Every rule, in the order of the guide. */
    public List<DefinitionAnomalie> regles() {
        return regles;
    }

    /** Every datum, in the order of the dictionary. */
    public List<EntreeDictionnaire> donnees() {
        return donnees;
    }

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
        String[] segments = chemin.replaceAll("\\[\\d+]", "").split("/", -1);
        int debut = Math.max(1, segments.length - SEGMENTS_ANCRE);
        String ancre = List.of(segments).subList(Math.min(debut, segments.length), segments.length).stream()
                .collect(Collectors.joining("-"));
        return Optional.of(ancre).filter(ancres::contains);
    }
}
