/**
 * Accepted passages, immutable, by versions. Enter by {@link fr.accroche.portail.passage.PublicationPassages}.
 */
@NullMarked
package fr.accroche.portail.passage;

import org.jspecify.annotations.NullMarked;
