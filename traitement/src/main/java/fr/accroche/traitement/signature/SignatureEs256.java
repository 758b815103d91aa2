package fr.accroche.traitement.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;

/**
 * The ES256 computation of a JWS whose payload is not encoded (RFC 7797): over the ASCII of the protected header, a dot
 * and the bytes of the payload as they are, read as a stream since an accusé may weigh tens of megabytes.
 */
final class SignatureEs256 {
    /** RFC 7518 §3.4: r and s side by side, not ASN.1. */
    private static final String ALGORITHME = "SHA256withECDSAinP1363Format";

    private static final int TAMPON = 1 << 16;

    private SignatureEs256() {}

    static Signature preparer() throws GeneralSecurityException {
        return Signature.getInstance(ALGORITHME);
    }

    static void nourrir(Signature calcul, String entete, InputStream contenu)
            throws GeneralSecurityException, IOException {
        calcul.update((entete + ".").getBytes(StandardCharsets.US_ASCII));
        byte[] tampon = new byte[TAMPON];
        for (int lus = contenu.read(tampon); lus >= 0; lus = contenu.read(tampon)) {
            calcul.update(tampon, 0, lus);
        }
    }
}
