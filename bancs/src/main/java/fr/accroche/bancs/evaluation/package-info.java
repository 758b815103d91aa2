/**
 * The evaluation of the matching: one population, holders of known truth, every procedure and its peers on the same data;
 * precision, recall, refused share and false matches, by kind of damage, and as a curve over the thresholds. Enter by {@link
 * fr.accroche.bancs.evaluation.Evaluation}; one command: {@code bancs/evaluer}.
 */
@NullMarked
package fr.accroche.bancs.evaluation;

import org.jspecify.annotations.NullMarked;
