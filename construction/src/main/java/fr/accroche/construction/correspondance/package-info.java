/** Guesses which column of a sheet holds which datum. Enter by {@link fr.accroche.construction.correspondance.Reconnaissance}. */
@NullMarked
package fr.accroche.construction.correspondance;

import org.jspecify.annotations.NullMarked;
