/**
 * A stand-in for the training files of the SI CPF. For the demonstration and tests, never for production. Enter by {@link
 * fr.accroche.simulateurs.dossiers.DossiersFormationSimulateur}.
 */
@NullMarked
package fr.accroche.simulateurs.dossiers;

import org.jspecify.annotations.NullMarked;
