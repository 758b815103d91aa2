/**
 * The command line: a thin shell round the engines and the HTTP API, for people and scripts. Enter by {@link
 * fr.accroche.cli.Accroche}; each verb is one class in a sub-package of its name, listed once there.
 */
@NullMarked
package fr.accroche.cli;

import org.jspecify.annotations.NullMarked;
