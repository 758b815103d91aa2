/** Turns what people leave in a cell into what the schema wants, or says why it cannot. Enter by {@link fr.accroche.construction.valeur.Convertisseur}. */
@NullMarked
package fr.accroche.construction.valeur;

import org.jspecify.annotations.NullMarked;
