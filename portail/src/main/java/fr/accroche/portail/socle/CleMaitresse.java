package fr.accroche.portail.socle;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * A key that seals small secrets and values (AES-256-GCM): keys of files, private keys, personal values outside the
 * vault. Each sealed value is bound to its context, so that it cannot be moved elsewhere. Safe to share between threads.
 */
public final class CleMaitresse {
    private final Aead aead;

    /** @param cle 32 bytes */
    public CleMaitresse(byte[] cle) {
        try {
            this.aead = new AesGcmJce(cle);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Expected a key of 32 bytes, found " + cle.length, e);
        }
    }

    public byte[] sceller(byte[] clair, String contexte) {
        try {
            return aead.encrypt(clair, contexte.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal a value for " + contexte, e);
        }
    }

    /** @throws IllegalStateException when it was sealed by another key or for another context, or was altered */
    public byte[] ouvrir(byte[] scelle, String contexte) {
        try {
            return aead.decrypt(scelle, contexte.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Expected a value sealed by this key for " + contexte + ", found another", e);
        }
    }
}
