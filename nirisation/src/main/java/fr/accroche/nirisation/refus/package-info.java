/**
 * What a depositor is told of a refusal beyond its text and code, the same for every procedure: a function of what it sent.
 * Enter by {@link fr.accroche.nirisation.refus.DonneesAVerifier}.
 */
@NullMarked
package fr.accroche.nirisation.refus;

import org.jspecify.annotations.NullMarked;
