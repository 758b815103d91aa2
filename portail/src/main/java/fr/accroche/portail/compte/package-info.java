/**
 * Accounts, users and machine clients; sign-up and login. Enter by {@link fr.accroche.portail.compte.Comptes}, {@link
 * fr.accroche.portail.compte.Invitations}, {@link fr.accroche.portail.compte.LiensInscription}, {@link
 * fr.accroche.portail.compte.Sessions}, {@link fr.accroche.portail.compte.SecondsFacteurs} and {@link
 * fr.accroche.portail.compte.ClientsApi}.
 */
@NullMarked
package fr.accroche.portail.compte;

import org.jspecify.annotations.NullMarked;
