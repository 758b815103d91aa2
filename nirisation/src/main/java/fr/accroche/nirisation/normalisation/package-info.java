/**
 * How names are brought to a comparable form, one versioned function for both sides: what a depositor wrote and what the
 * registry holds.
 *
 * <p>Enter by {@link fr.accroche.nirisation.normalisation.Normalisation}. This package knows strings only, neither
 * holders nor registry; everything else the comparison of names needs (a French phonetic skeleton, transliterations)
 * belongs beside it, under the same version.
 */
@NullMarked
package fr.accroche.nirisation.normalisation;

import org.jspecify.annotations.NullMarked;
