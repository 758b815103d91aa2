/**
 * What a depositor does with passages, one by one or in a grid: reads those that were accepted, with their versions,
 * replaces and withdraws them, types a new one, corrects those that are KO. Each change is a new deposit, through the same
 * engine: nothing here writes a passage. Agents of the operator have no way in.
 */
@NullMarked
package fr.accroche.portail.correction;

import org.jspecify.annotations.NullMarked;
