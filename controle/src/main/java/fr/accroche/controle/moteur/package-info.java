/**
 * The control itself: follows the compiled schema through what is read, finds the faults, gathers each passage and has
 * the rules judge it. Enter by {@link fr.accroche.controle.moteur.ControleStandard}.
 */
@NullMarked
package fr.accroche.controle.moteur;

import org.jspecify.annotations.NullMarked;
