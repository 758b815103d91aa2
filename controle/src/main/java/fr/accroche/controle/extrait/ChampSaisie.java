package fr.accroche.controle.extrait;

import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.TypeSimple;
import fr.accroche.controle.schema.TypeSimple.Primitif;

/**
 * A datum to type.
 *
 * @param chemin the tags that lead to it
 * @param element as the schema declares it
 * @param obligatoire its tag is wanted, and those of all blocks around it
 */
public record ChampSaisie(String chemin, ElementDeclare element, TypeSimple type, boolean obligatoire) {
    /** True when a value is wanted, the schema admitting no {@code nil}. */
    public boolean estExige() {
        return obligatoire && !element.nillable();
    }

    /** What people call it. */
    public String libelle() {
        return Libelles.de(element.balise());
    }

    /** The same datum of another of the repeated blocks. */
    public ChampSaisie auRang(int rang) {
        return new ChampSaisie(chemin.replace("[1]", "[" + rang + "]"), element, type, obligatoire);
    }

    /** A value for people: « oui » and « non » for what is true or false. */
    public String lisible(String valeur) {
        if (type.primitif() != Primitif.BOOLEEN) {
            return valeur;
        }
        return switch (valeur) {
            case "true", "1" -> "oui";
            case "false", "0" -> "non";
            default -> valeur;
        };
    }
}
