/**
 * Accounts, users and machine clients. Enter by {@link fr.accroche.portail.compte.Comptes} and {@link
 * fr.accroche.portail.compte.ClientsApi}.
 */
@NullMarked
package fr.accroche.portail.compte;

import org.jspecify.annotations.NullMarked;
