/**
 * The demonstration: a registry with a known cast in it, and a deposit about that cast whose answers are known, each of
 * the official refusals among them. Enter by {@link fr.accroche.synthese.demonstration.RegistreDemo} and {@link
 * fr.accroche.synthese.demonstration.FluxDemo}.
 */
@NullMarked
package fr.accroche.synthese.demonstration;

import org.jspecify.annotations.NullMarked;
