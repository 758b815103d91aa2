package fr.accroche.construction;

import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.TypeSimple;
import java.util.List;

/**
 * A datum that a column of a spreadsheet may hold: a leaf of the compiled schema.
 *
 * @param rang its rank among the rubriques of its schema, from 0
 * @param cle its tag, or {@code parent.tag} where two places have the same; unique and stable
 * @param intitule how a heading writes it: {@code Nom Naissance}
 * @param chemin tags from below {@code flux} to its own; empty for a datum that is spread over others
 * @param element as the schema declares it
 * @param type of its text
 */
public record Rubrique(
        int rang, String cle, String intitule, List<String> chemin, ElementDeclare element, TypeSimple type) {
    public Rubrique {
        chemin = List.copyOf(chemin);
    }

    /** Its number in the dictionary, as {@code 5.10}, empty when it has none. */
    public String numero() {
        return element.reference();
    }

    /** True when it belongs to one passage, false for what is said once beside the passages. */
    public boolean estDunPassage() {
        return chemin.isEmpty() || chemin.contains(Rubriques.PASSAGE);
    }

    /** True when it tells a certification from another. */
    public boolean estDuneCertification() {
        return !estDunPassage() && chemin.contains(Rubriques.CERTIFICATION);
    }

    /** True when one file has it once. */
    public boolean estDuFlux() {
        return !estDunPassage() && !estDuneCertification();
    }

    @Override
    public String toString() {
        return cle;
    }
}
