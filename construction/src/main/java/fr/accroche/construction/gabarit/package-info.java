/** The workbook to fill, made from the compiled schema. Enter by {@link fr.accroche.construction.gabarit.GabaritWriter}. */
@NullMarked
package fr.accroche.construction.gabarit;

import org.jspecify.annotations.NullMarked;
