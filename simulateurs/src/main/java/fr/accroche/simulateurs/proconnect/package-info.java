/**
 * ProConnect, the identity federation of French public agents, as far as a client sees it: discovery, authorization code
 * with PKCE, signed identity tokens and signed user information. Its own HTTP server on this machine only. Enter by {@link
 * fr.accroche.simulateurs.proconnect.ProConnectSimulateur}.
 */
@NullMarked
package fr.accroche.simulateurs.proconnect;

import org.jspecify.annotations.NullMarked;
