/**
 * Reference data under version control: the communes and countries of births through time, and postal codes. Enter by
 * {@link fr.accroche.referentiels.LieuxFrancais}. Where the tables come from, and what they do not know, is in {@code
 * referentiels/donnees/PROVENANCE.md}.
 */
@NullMarked
package fr.accroche.referentiels;

import org.jspecify.annotations.NullMarked;
