/**
 * What is kept, and how long: one list, published as it is applied. A module that keeps something for a time offers an
 * {@link fr.accroche.portail.conservation.Echus}; the daily purge runs them all and leaves a report that agents read. What is
 * never purged has none. Enter by {@link fr.accroche.portail.conservation.RegleConservation}.
 */
@NullMarked
package fr.accroche.portail.conservation;

import org.jspecify.annotations.NullMarked;
