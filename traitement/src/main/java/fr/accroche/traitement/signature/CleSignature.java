package fr.accroche.traitement.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A P-256 key that signs, and the certificate by which its signatures are checked.
 *
 * @param privee the secret
 * @param certificat what may be published
 */
public record CleSignature(PrivateKey privee, X509Certificate certificat) {
    private static final int OCTETS_KID = 8;

    /** The name by which a signature designates the key. */
    public String kid() {
        return kid(certificat);
    }

    /** The first 16 hexadecimal digits of the SHA-256 of the public key: the same wherever it is computed. */
    public static String kid(X509Certificate certificat) {
        try {
            byte[] empreinte = MessageDigest.getInstance("SHA-256")
                    .digest(certificat.getPublicKey().getEncoded());
            return HexFormat.of().formatHex(Arrays.copyOf(empreinte, OCTETS_KID));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in the JDK, found none", e);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "CleSignature[" + kid() + "]";
    }
}
