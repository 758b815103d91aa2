/**
 * What all commands share: exit codes, the failure that carries one, the surroundings of a run (streams, environment,
 * clock), input files and the progress bar. Knows no command.
 */
@NullMarked
package fr.accroche.cli.commande;

import org.jspecify.annotations.NullMarked;
