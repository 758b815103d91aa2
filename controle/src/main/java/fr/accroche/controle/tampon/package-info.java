/**
 * What the control must set aside without knowing how much: bytes in memory up to a limit, then in a temporary space
 * given by the caller, encrypted. Enter by {@link fr.accroche.controle.tampon.TamponChiffre}.
 */
@NullMarked
package fr.accroche.controle.tampon;

import org.jspecify.annotations.NullMarked;
