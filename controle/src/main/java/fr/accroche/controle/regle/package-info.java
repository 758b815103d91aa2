/**
 * The business rules: named values in one catalogue, in execution order. Enter by {@link
 * fr.accroche.controle.regle.CatalogueRegles}. A rule looks at one passage as it was read ({@link
 * fr.accroche.controle.regle.PassageExamine}) and says where it is broken; it never sees the file.
 */
@NullMarked
package fr.accroche.controle.regle;

import org.jspecify.annotations.NullMarked;
