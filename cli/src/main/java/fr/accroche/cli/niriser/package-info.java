/**
 * {@code accroche niriser}: matches every passage of a flux with the persons of a registry, for whoever holds the
 * registry. Enter by {@link fr.accroche.cli.niriser.NiriserCommand}.
 */
@NullMarked
package fr.accroche.cli.niriser;

import org.jspecify.annotations.NullMarked;
