/**
 * The transparency log of accepted passages: one leaf for each acceptance, replacement and withdrawal, in an order that
 * nobody can change afterwards without it being seen. Enter by {@link
 * fr.accroche.portail.transparence.JournalTransparence} (reading and proofs) and {@link
 * fr.accroche.portail.transparence.InscriptionJournal} (writing). Why: {@code docs/adr/0028}.
 */
@NullMarked
package fr.accroche.portail.transparence;

import org.jspecify.annotations.NullMarked;
