/**
 * Passages taken out of a file, read as they were typed, and written anew: the file of the KO passages alone, byte-equal
 * to what was sent, and the corrected or typed passages. Enter by {@link fr.accroche.controle.extrait.ExtraitFlux}, {@link
 * fr.accroche.controle.extrait.PassagesReader} and {@link fr.accroche.controle.extrait.SaisieWriter}.
 */
@NullMarked
package fr.accroche.controle.extrait;

import org.jspecify.annotations.NullMarked;
