package fr.accroche.controle.documentation;

import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.ModeleContenu;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.controle.schema.TypeComplexe;
import fr.accroche.controle.schema.TypeElement;
import fr.accroche.controle.schema.TypeSimple;
import fr.accroche.controle.schema.TypeSimple.Facettes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One datum of the dictionary, from the compiled schema and its annotations: the one source of every page that speaks of it.
 *
 * @param reference its number, as {@code 5.10}, empty when it has none
 * @param balise its tag
 * @param parent the tag it stands in; empty for the root
 * @param format in French, the fixed values in Markdown code marks
 * @param exigence in French
 * @param signification in French, empty when the schema does not say
 */
public record EntreeDictionnaire(
        String reference,
        String balise,
        Optional<String> parent,
        String format,
        String exigence,
        String signification) {
    /** All of them, in document order. Deterministic. */
    public static List<EntreeDictionnaire> de(SchemaFlux schema) {
        List<EntreeDictionnaire> entrees = new ArrayList<>();
        schema.racines().forEach(racine -> ajouter(entrees, racine, null));
        return List.copyOf(entrees);
    }

    /** What designates it in a page, as {@code titulaire-sexe}. */
    public String ancre() {
        return parent.map(parent -> parent + "-").orElse("") + balise;
    }

    private static void ajouter(
            List<EntreeDictionnaire> entrees, ElementDeclare element, @Nullable ElementDeclare parent) {
        entrees.add(new EntreeDictionnaire(
                element.reference(),
                element.balise(),
                Optional.ofNullable(parent).map(ElementDeclare::balise),
                format(element.type()),
                exigence(element, parent) + (element.repetable() ? ", répétable" : ""),
                element.documentation()));
        if (element.type() instanceof TypeComplexe complexe) {
            complexe.contenu().enfants().forEach(enfant -> ajouter(entrees, enfant, element));
        }
    }

    private static String exigence(ElementDeclare element, @Nullable ElementDeclare parent) {
        String nil = element.nillable() ? ", sauf nil" : "";
        if (parent != null && parent.type() instanceof TypeComplexe complexe && estAuChoix(element, complexe)) {
            return "Au choix" + nil;
        }
        return (element.obligatoire() || parent == null ? "Obligatoire" : "Facultatif") + nil;
    }

    /** True when the parent wants one of several, and this is one of them. */
    private static boolean estAuChoix(ElementDeclare element, TypeComplexe parent) {
        ModeleContenu.Manque manque = parent.contenu().manque(parent.contenu().initial());
        return manque.unSeul()
                && manque.elements().size() > 1
                && manque.elements().contains(element);
    }

    private static String format(TypeElement type) {
        return type instanceof TypeSimple simple ? format(simple) : "bloc";
    }

    private static String format(TypeSimple type) {
        Facettes facettes = type.facettes();
        if (!facettes.valeurs().isEmpty()) {
            return facettes.valeurs().stream().map(valeur -> "`" + valeur + "`").collect(Collectors.joining(", "));
        }
        return switch (type.primitif()) {
            case TEXTE -> "texte" + longueur(facettes);
            case BOOLEEN -> "`true` ou `false`";
            case ENTIER -> "nombre entier" + bornes(facettes);
            case DATE -> "date `AAAA-MM-JJ`, de 1900 à 2099";
            case DATE_HEURE -> "date et heure `AAAA-MM-JJThh:mm:ss+hh:mm`";
        };
    }

    private static String longueur(Facettes facettes) {
        if (facettes.longueurMax() == Integer.MAX_VALUE) {
            return "";
        }
        return facettes.longueurMin() == facettes.longueurMax()
                ? ", " + facettes.longueurMax() + (facettes.longueurMax() == 1 ? " caractère" : " caractères")
                : ", de " + facettes.longueurMin() + " à " + facettes.longueurMax() + " caractères";
    }

    private static String bornes(Facettes facettes) {
        return facettes.minimum() == null || facettes.maximum() == null
                ? ""
                : ", de " + facettes.minimum() + " à " + facettes.maximum();
    }
}
