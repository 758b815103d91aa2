/**
 * Reference data under version control: the communes and countries of births through time, postal codes, the usual
 * sex of first names; and the reader of the registers of France compétences. Enter by {@link
 * fr.accroche.referentiels.LieuxFrancais}, {@link fr.accroche.referentiels.PrenomsUsuels} and {@link
 * fr.accroche.referentiels.RegistreFranceCompetences}. Where the tables come from, and what they do not know, is in {@code
 * referentiels/donnees/PROVENANCE.md}.
 */
@NullMarked
package fr.accroche.referentiels;

import org.jspecify.annotations.NullMarked;
