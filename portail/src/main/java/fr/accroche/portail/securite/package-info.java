/**
 * Who may come in: the security chains (machine access, API, browser), headers, sessions, tokens. Nothing here is called by
 * other modules; {@link fr.accroche.portail.compte.UtilisateurConnecte} says who is there.
 */
@NullMarked
package fr.accroche.portail.securite;

import org.jspecify.annotations.NullMarked;
