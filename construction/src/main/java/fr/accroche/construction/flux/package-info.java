/** Writes the flux XML of a sheet and has it controlled before anybody gets it. Enter by {@link fr.accroche.construction.flux.Constructeur}. */
@NullMarked
package fr.accroche.construction.flux;

import org.jspecify.annotations.NullMarked;
