/** The tables of spreadsheets that are being made into files. */
@NullMarked
package fr.accroche.portail.construction.jdbc;

import org.jspecify.annotations.NullMarked;
