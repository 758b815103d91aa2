/**
 * From a spreadsheet to a flux XML: what a spreadsheet may hold ({@link fr.accroche.construction.Rubriques}, read off the
 * compiled schema), where each column goes, and what is said of the cells.
 *
 * <p>Enter by {@code fr.accroche.construction.tableur.Classeurs}, which opens a workbook, then {@code
 * fr.accroche.construction.correspondance.Reconnaissance}, which guesses what its columns are, then {@code
 * fr.accroche.construction.flux.Constructeur}. The template to fill is {@code fr.accroche.construction.gabarit}. No
 * framework, no network, no file but the encrypted temporary ones of the control.
 */
@NullMarked
package fr.accroche.construction;

import org.jspecify.annotations.NullMarked;
