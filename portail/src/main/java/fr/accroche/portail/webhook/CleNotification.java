package fr.accroche.portail.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of a webhook's signatures, in the form of Standard Webhooks: {@code whsec_} and 32 bytes in Base64. Immutable and
 * safe to share between threads.
 */
final class CleNotification {
    private static final String PREFIXE = "whsec_";
    private static final String ALGORITHME = "HmacSHA256";

    private final byte[] octets;

    private CleNotification(byte[] octets) {
        this.octets = octets;
    }

    static CleNotification de(byte[] octets) {
        return new CleNotification(octets.clone());
    }

    /** Reads {@link #texte()}, or the form without prefix in the Base64 of addresses, which was given out before. */
    static CleNotification lire(String texte) {
        return new CleNotification(
                texte.startsWith(PREFIXE)
                        ? Base64.getDecoder().decode(texte.substring(PREFIXE.length()))
                        : Base64.getUrlDecoder().decode(texte));
    }

    /** What the organism copies into its software. */
    String texte() {
        return PREFIXE + Base64.getEncoder().encodeToString(octets);
    }

    /** The header {@code webhook-signature} over {@code id.seconds.body} (Standard Webhooks, symmetric signature). */
    String signer(String id, long secondes, String corps) {
        try {
            Mac mac = Mac.getInstance(ALGORITHME);
            mac.init(new SecretKeySpec(octets, ALGORITHME));
            byte[] signature = mac.doFinal((id + "." + secondes + "." + corps).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
        }
    }
}
