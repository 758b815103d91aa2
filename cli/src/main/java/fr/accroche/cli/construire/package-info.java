/** {@code construire} and {@code modele}: from a spreadsheet to a flux XML, and the workbook to fill. */
@NullMarked
package fr.accroche.cli.construire;

import org.jspecify.annotations.NullMarked;
