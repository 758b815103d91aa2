/**
 * The audit trail, append-only and hash-chained. Enter by {@link fr.accroche.portail.journal.Journal}.
 */
@NullMarked
package fr.accroche.portail.journal;

import org.jspecify.annotations.NullMarked;
