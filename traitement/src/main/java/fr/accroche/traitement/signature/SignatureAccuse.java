package fr.accroche.traitement.signature;

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
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.util.Date;

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
     * Signs an accusé whose form cannot hold a signature: a JWS in compact form whose payload is detached and not encoded
     * (RFC 7515 appendix F, RFC 7797), {@code ES256}, with the key's {@code kid}. The document itself is untouched.
     *
     * @param contenu writes the exact bytes that will be given out, in bounded memory whatever their number
     * @return {@code header..signature}
     */
    public String signer(Contenu contenu) throws IOException {
        FluxSigne flux = new FluxSigne(cle, OutputStream.nullOutputStream());
        contenu.ecrire(flux);
        return flux.jws();
    }

    /**
     * Writes a JSON accusé with its signature as its last property: one file says all.
     *
     * @param contenu writes a JSON object that is not empty, and nothing after it
     * @param sortie receives the signed object; flushed, not closed
     */
    public void signerJson(Contenu contenu, OutputStream sortie) throws IOException {
        JsonSigne objet = new JsonSigne(sortie);
        FluxSigne flux = new FluxSigne(cle, objet);
        contenu.ecrire(flux);
        objet.terminer(flux.jws());
    }

    /** The JSON object with a signature made before by {@link #signer}. */
    public static void joindre(byte[] json, String jws, OutputStream sortie) throws IOException {
        JsonSigne objet = new JsonSigne(sortie);
        objet.write(json);
        objet.terminer(jws);
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

    /** Writes and does not close. */
    @FunctionalInterface
    public interface Contenu {
        void ecrire(OutputStream sortie) throws IOException;
    }
}
