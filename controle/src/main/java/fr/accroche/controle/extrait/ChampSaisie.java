package fr.accroche.controle.extrait;

import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.TypeSimple;

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
}
