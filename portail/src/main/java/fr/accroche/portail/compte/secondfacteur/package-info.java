/**
 * The second factor: codes of an application (TOTP), passkeys, recovery codes. Enter by {@link
 * fr.accroche.portail.compte.secondfacteur.VerificationSecondFacteur}.
 */
@NullMarked
package fr.accroche.portail.compte.secondfacteur;

import org.jspecify.annotations.NullMarked;
