/**
 * The portal's HTTP API seen from a client: token, deposit, status, accusés. Enter by {@link
 * fr.accroche.cli.api.ClientDepots}. Failures are {@link fr.accroche.cli.api.RefusServeur}, already told in French.
 */
@NullMarked
package fr.accroche.cli.api;

import org.jspecify.annotations.NullMarked;
