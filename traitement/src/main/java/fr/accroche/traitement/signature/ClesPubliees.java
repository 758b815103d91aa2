package fr.accroche.traitement.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

/** The public keys by which accusés are checked, as certificates one after the other in PEM (RFC 7468). */
public final class ClesPubliees {
    private static final int LIGNE = 64;
    private static final String FIN_DE_LIGNE = "\n";

    private ClesPubliees() {}

    /** The text to publish. */
    public static String ecrire(List<X509Certificate> certificats) {
        StringBuilder pem = new StringBuilder();
        Base64.Encoder base64 = Base64.getMimeEncoder(LIGNE, FIN_DE_LIGNE.getBytes(StandardCharsets.US_ASCII));
        for (X509Certificate certificat : certificats) {
            try {
                pem.append("-----BEGIN CERTIFICATE-----\n")
                        .append(base64.encodeToString(certificat.getEncoded()))
                        .append("\n-----END CERTIFICATE-----\n");
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException("Expected a certificate that can be encoded", e);
            }
        }
        return pem.toString();
    }

    /**
     * Reads the published text.
     *
     * @throws IOException when it cannot be read, or holds no certificate
     */
    public static List<X509Certificate> lire(InputStream pem) throws IOException {
        try {
            List<X509Certificate> certificats =
                    CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (certificats.isEmpty()) {
                throw new IOException("Expected certificates in PEM, found none");
            }
            return certificats;
        } catch (CertificateException e) {
            throw new IOException("Expected certificates in PEM", e);
        }
    }
}
