/**
 * Signs accusés and checks them. Enter by {@link fr.accroche.traitement.signature.TrousseauSignature} (the keys), {@link
 * fr.accroche.traitement.signature.SignatureAccuse} (JSON: detached JWS; PDF: PAdES-B) and {@link
 * fr.accroche.traitement.signature.VerificationAccuse}, which needs certificates only.
 */
@NullMarked
package fr.accroche.traitement.signature;

import org.jspecify.annotations.NullMarked;
