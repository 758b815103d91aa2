package fr.accroche.controle.anomalie;

import fr.accroche.modele.CodeAnomalie;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All codes that the control can give, in the order of the control: syntax, structure, dictionary. */
public final class CatalogueAnomalies {
    private static final List<DefinitionAnomalie> TOUTES = Stream.of(
                    AnomaliesXml.toutes(),
                    AnomaliesXsd.toutes(),
                    AnomaliesEntete.toutes(),
                    AnomaliesDic.toutes(),
                    AnomaliesResultat.toutes(),
                    AnomaliesTitulaire.toutes())
            .flatMap(List::stream)
            .toList();
    private static final Map<CodeAnomalie, DefinitionAnomalie> PAR_CODE =
            TOUTES.stream().collect(Collectors.toUnmodifiableMap(DefinitionAnomalie::code, Function.identity()));

    private CatalogueAnomalies() {}

    /** Every definition. */
    public static List<DefinitionAnomalie> toutes() {
        return TOUTES;
    }

    /** @throws IllegalArgumentException when the control has no such code */
    public static DefinitionAnomalie definition(CodeAnomalie code) {
        DefinitionAnomalie definition = PAR_CODE.get(code);
        if (definition == null) {
            throw new IllegalArgumentException("Expected a code of the control, found " + code);
        }
        return definition;
    }
}
