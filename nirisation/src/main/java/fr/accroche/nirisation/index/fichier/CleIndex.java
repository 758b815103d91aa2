package fr.accroche.nirisation.index.fichier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The operator's key of the indexes, 32 bytes, known to the processing role alone. Each index is encrypted and sealed with
 * keys of its own, drawn from this one and from the salt of its header (HMAC-SHA-256 of a label and the salt). Immutable;
 * safe to share between threads.
 */
public final class CleIndex {
    public static final int OCTETS = 32;
    static final int OCTETS_SEL = 16;
    static final int OCTETS_TEMOIN = 8;

    private static final String ALGORITHME = "HmacSHA256";

    private final byte[] cle;

    /** @throws IllegalArgumentException when it has not {@value #OCTETS} bytes */
    public CleIndex(byte[] cle) {
        if (cle.length != OCTETS) {
            throw new IllegalArgumentException("Expected a key of " + OCTETS + " bytes, found " + cle.length);
        }
        this.cle = cle.clone();
    }

    /** How the NIRs of the index with this salt are encrypted. */
    public ChiffreNirs chiffre(byte[] sel) {
        return new ChiffreNirs(hmac(cle, "nir", sel));
    }

    /** Tells, without the NIRs, whether this is the key of the index with this salt. */
    public byte[] temoin(byte[] sel) {
        return Arrays.copyOf(hmac(cle, "temoin", sel), OCTETS_TEMOIN);
    }

    /** The seal of a header, and so, by the sums that it holds, of the whole index. */
    byte[] sceller(byte[] sel, byte[] entete) {
        return hmac(hmac(cle, "sceau", sel), "entete", entete);
    }

    private static byte[] hmac(byte[] cle, String usage, byte[] donnees) {
        try {
            Mac mac = Mac.getInstance(ALGORITHME);
            mac.init(new SecretKeySpec(cle, ALGORITHME));
            mac.update(("accroche-index/" + usage + "\0").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(donnees);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Expected HMAC-SHA-256, which every JDK has, found none", absent);
        }
    }

    /** Masked: it is a secret. */
    @Override
    public String toString() {
        return "CleIndex[*****]";
    }
}
