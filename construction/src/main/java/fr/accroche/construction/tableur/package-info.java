/** Reads XLSX workbooks and CSV files row by row, in bounded memory, evaluating nothing. Enter by {@link fr.accroche.construction.tableur.Classeurs}. */
@NullMarked
package fr.accroche.construction.tableur;

import org.jspecify.annotations.NullMarked;
