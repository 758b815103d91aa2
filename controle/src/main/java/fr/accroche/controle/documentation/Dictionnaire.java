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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dictionary of data, from a compiled schema and its annotations. Deterministic and stateless. */
public final class Dictionnaire {
    private Dictionnaire() {}

    /** One row an element, in document order. */
    public static List<LigneDictionnaire> lignes(SchemaFlux schema) {
        List<LigneDictionnaire> lignes = new ArrayList<>();
        schema.racines().forEach(racine -> ajouter(lignes, racine, null, ""));
        return List.copyOf(lignes);
    }

    private static void ajouter(
            List<LigneDictionnaire> lignes, ElementDeclare element, @Nullable ElementDeclare parent, String chemin) {
        String sien = chemin + "/" + element.balise();
        lignes.add(new LigneDictionnaire(
                element.reference(),
                element.balise(),
                parent == null ? "" : parent.balise(),
                sien,
                format(element.type()),
                exigence(element, parent) + (element.repetable() ? ", répétable" : ""),
                element.documentation()));
        if (element.type() instanceof TypeComplexe complexe) {
            complexe.contenu().enfants().forEach(enfant -> ajouter(lignes, enfant, element, sien));
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
