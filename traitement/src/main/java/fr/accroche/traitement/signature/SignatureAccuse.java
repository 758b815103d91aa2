package fr.accroche.traitement.signature;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** Signs accusés with one key. Immutable and safe to share between threads. */
public final class SignatureAccuse {
    private static final String MOTIF = "Accusé émis par le portail";

    private final CleSignature cle;
    private final Clock horloge;

    /** @param horloge says the signing time that a PDF carries */
    public SignatureAccuse(CleSignature cle, Clock horloge) {
        this.cle = cle;
        this.horloge = horloge;
    }

    /**
     * Signs a JSON accusé: a JWS in compact form whose payload is detached and not encoded (RFC 7515 appendix F, RFC
     * 7797), {@code ES256}, with the key's {@code kid}. The file itself is untouched.
     *
     * @param json the exact bytes that will be given out; read to the end, not closed
     * @return {@code header..signature}
     */
    public String signerJson(InputStream json) throws IOException {
        JWSHeader entete = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(cle.kid())
                .base64URLEncodePayload(false)
                .criticalParams(Set.of("b64"))
                .build();
        String codee = entete.toBase64URL().toString();
        try {
            Signature calcul = SignatureEs256.preparer();
            calcul.initSign(cle.privee());
            SignatureEs256.nourrir(calcul, codee, json);
            return codee + ".." + Base64URL.encode(calcul.sign());
        } catch (GeneralSecurityException e) {
            throw new IOException("Expected to sign with key " + cle.kid(), e);
        }
    }

    /**
     * Signs a PDF accusé: PAdES-B, the certificate embedded, no visible mark.
     *
     * @param pdf the unsigned file, held in memory
     * @param sortie receives the signed file; not closed
     */
    public void signerPdf(byte[] pdf, OutputStream sortie) throws IOException {
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        PAdESSignatureParameters parametres = parametresPades();
        DSSDocument document = new InMemoryDocument(pdf);
        try {
            byte[] aSigner = service.getDataToSign(document, parametres).getBytes();
            SignatureValue valeur = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signerAsn1(aSigner));
            service.signDocument(document, parametres, valeur).writeTo(sortie);
        } catch (DSSException | GeneralSecurityException e) {
            throw new IOException("Expected to sign a PDF with key " + cle.kid(), e);
        }
    }

    private PAdESSignatureParameters parametresPades() {
        PAdESSignatureParameters parametres = new PAdESSignatureParameters();
        parametres.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parametres.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parametres.setSigningCertificate(new CertificateToken(cle.certificat()));
        parametres.setReason(MOTIF);
        parametres.bLevel().setSigningDate(Date.from(horloge.instant()));
        return parametres;
    }

    private byte[] signerAsn1(byte[] aSigner) throws GeneralSecurityException {
        Signature calcul = Signature.getInstance("SHA256withECDSA");
        calcul.initSign(cle.privee());
        calcul.update(aSigner);
        return calcul.sign();
    }
}
