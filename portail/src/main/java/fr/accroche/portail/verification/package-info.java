/**
 * What anybody may verify without an account: accusés, by the public keys of the portal, which are published here at an
 * address that does not change. What is given to be verified is kept nowhere. Enter by the page {@code /verifier}.
 */
@NullMarked
package fr.accroche.portail.verification;

import org.jspecify.annotations.NullMarked;
