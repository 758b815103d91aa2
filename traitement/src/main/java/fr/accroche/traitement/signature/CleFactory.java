package fr.accroche.traitement.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes signing keys with a self-signed certificate: enough to check that an accusé is ours and whole, until an
 * operator brings a certificate of an authority.
 */
final class CleFactory {
    /** An accusé must be checkable as long as it may serve: ten years. */
    private static final Duration VALIDITE = Duration.ofDays(3653);
    /** Clocks differ: a certificate is valid a little before it is made. */
    private static final Duration MARGE_HORLOGE = Duration.ofHours(1);

    private static final int BITS_NUMERO = 120;

    private CleFactory() {}

    static CleSignature creer(String nomCommun, Instant maintenant, SecureRandom hasard) throws IOException {
        try {
            KeyPairGenerator generateur = KeyPairGenerator.getInstance("EC");
            generateur.initialize(new ECGenParameterSpec("secp256r1"), hasard);
            KeyPair paire = generateur.generateKeyPair();
            return new CleSignature(paire.getPrivate(), certifier(paire, nomCommun, maintenant, hasard));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("Expected to make a P-256 key and its certificate", e);
        }
    }

    private static X509Certificate certifier(KeyPair paire, String nomCommun, Instant maintenant, SecureRandom hasard)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        X500Name nom = new X500Name("CN=" + nomCommun);
        JcaX509v3CertificateBuilder certificat = new JcaX509v3CertificateBuilder(
                nom,
                new BigInteger(BITS_NUMERO, hasard).setBit(BITS_NUMERO),
                Date.from(maintenant.minus(MARGE_HORLOGE)),
                Date.from(maintenant.plus(VALIDITE)),
                nom,
                paire.getPublic());
        certificat.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        certificat.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        certificat.build(new JcaContentSignerBuilder("SHA256withECDSA").build(paire.getPrivate())));
    }
}
