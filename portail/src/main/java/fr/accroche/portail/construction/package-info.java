/**
 * A spreadsheet made into a file to deposit, in the browser: upload, what its columns hold, what is wrong, the XML or the
 * deposit. The spreadsheet is kept a day, encrypted; what it becomes is worked out again each time it is asked for.
 */
@NullMarked
package fr.accroche.portail.construction;

import org.jspecify.annotations.NullMarked;
