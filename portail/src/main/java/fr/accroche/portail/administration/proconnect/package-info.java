/**
 * The agents' way in: OpenID Connect with ProConnect, its tokens checked one rule after the other.
 */
@NullMarked
package fr.accroche.portail.administration.proconnect;

import org.jspecify.annotations.NullMarked;
