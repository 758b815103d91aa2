/**
 * Synthetic people and deposits with known truth, for tests, benchmarks and the demo. Everything follows from a seed, on
 * every JDK. Nobody is real: the NIRs have department {@code 00}, which nobody has.
 *
 * <p>Enter by {@link fr.accroche.synthese.PopulationSynthetique} (people), {@link fr.accroche.synthese.RegistreWriter}
 * (the registry CSV) and {@link fr.accroche.synthese.FluxSynthetique} (a deposit and its truth). Names: {@code
 * synthese/donnees/PROVENANCE.md}.
 */
@NullMarked
package fr.accroche.synthese;

import org.jspecify.annotations.NullMarked;
