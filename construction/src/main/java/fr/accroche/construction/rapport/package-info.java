/** What is said of a spreadsheet, as text, JSON and CSV, streamed while it is built. */
@NullMarked
package fr.accroche.construction.rapport;

import org.jspecify.annotations.NullMarked;
