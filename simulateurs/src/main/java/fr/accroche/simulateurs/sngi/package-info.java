/**
 * A stand-in for the SNGI, the national system of identities: a registry of synthetic people, handed over as the registry
 * CSV. For the demonstration and tests, never for production. Enter by {@link
 * fr.accroche.simulateurs.sngi.SngiSimulateur}.
 */
@NullMarked
package fr.accroche.simulateurs.sngi;

import org.jspecify.annotations.NullMarked;
