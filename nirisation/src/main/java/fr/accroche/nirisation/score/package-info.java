/**
 * The scored matching: what a stranger of the registry would seldom share weighs much, what everybody shares weighs
 * little (Fellegi and Sunter, « A Theory for Record Linkage », 1969), and a list of vetoes says when no weight suffices.
 *
 * <p>Enter by {@link fr.accroche.nirisation.score.ProcedureScores}. The rule of decision and its figures: {@code
 * docs/adr/0012-decision-par-scores.md}; its evaluation: {@code
 * docs/nirisation-evaluation.md}.
 */
@NullMarked
package fr.accroche.nirisation.score;

import org.jspecify.annotations.NullMarked;
