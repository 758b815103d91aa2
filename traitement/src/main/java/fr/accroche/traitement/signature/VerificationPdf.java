package fr.accroche.traitement.signature;

import fr.accroche.traitement.signature.Verdict.Motif;
import fr.accroche.traitement.signature.Verdict.Refuse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Checks the PAdES signature of a PDF: one signature, whose byte range is the whole file but the signature itself, made
 * by a known key. The certificate inside the file is never trusted: ours are tried one after the other.
 */
final class VerificationPdf {
    private static final String DEBUT = "%PDF-";
    private static final String FIN = "%%EOF";
    private static final int FIN_OCTETS = 1024;

    private static final Refuse PAS_UN_PDF = new Refuse(Motif.ILLISIBLE, "Ce fichier n’est pas un PDF lisible.");
    private static final Refuse TRONQUE =
            new Refuse(Motif.TRONQUE, "Ce PDF est incomplet : sa fin manque. Téléchargez-le de nouveau.");
    private static final Refuse SANS_SIGNATURE =
            new Refuse(Motif.SANS_SIGNATURE, "Ce PDF ne porte pas une signature, et une seule.");
    private static final Refuse CLE_INCONNUE = new Refuse(
            Motif.CLE_INCONNUE,
            "Ce PDF a été signé par une clé qui n’est pas parmi celles du portail : ne vous y fiez pas.");
    private static final Refuse COMPLETE =
            new Refuse(Motif.MODIFIE, "Ce PDF a été complété ou retouché depuis sa signature.");
    private static final Refuse MODIFIE = new Refuse(Motif.MODIFIE, "Ce PDF a été modifié depuis sa signature.");

    private final Map<String, X509Certificate> certificats;

    VerificationPdf(Map<String, X509Certificate> certificats) {
        this.certificats = certificats;
    }

    Verdict verifier(byte[] pdf) {
        if (!morceau(pdf, 0, DEBUT.length()).equals(DEBUT)) {
            return PAS_UN_PDF;
        }
        if (!morceau(pdf, Math.max(0, pdf.length - FIN_OCTETS), FIN_OCTETS).contains(FIN)) {
            return TRONQUE;
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            return signatures.size() == 1 ? verifier(signatures.get(0), pdf) : SANS_SIGNATURE;
        } catch (IOException e) {
            return PAS_UN_PDF;
        }
    }

    private Verdict verifier(PDSignature signature, byte[] pdf) throws IOException {
        if (!signature.getCOSObject().containsKey(COSName.BYTERANGE)) {
            return COMPLETE;
        }
        int[] etendue = signature.getByteRange();
        if (etendue.length == 4 && (long) etendue[2] + etendue[3] > pdf.length) {
            return TRONQUE;
        }
        return couvreTout(etendue, pdf) ? verifierContenu(signature, pdf) : COMPLETE;
    }

    private static String morceau(byte[] pdf, int debut, int longueur) {
        return new String(pdf, debut, Math.min(longueur, pdf.length - debut), StandardCharsets.ISO_8859_1);
    }

    /**
     * ISO 32000-2 §12.8.1: two ranges, from the first byte to the last, and between them only the hexadecimal string of
     * the signature.
     */
    private static boolean couvreTout(int[] etendue, byte[] pdf) {
        if (etendue.length != 4 || etendue[0] != 0 || etendue[1] <= 0 || etendue[2] <= etendue[1] || etendue[3] < 0) {
            return false;
        }
        boolean jusquALaFin = (long) etendue[2] + etendue[3] == pdf.length;
        return jusquALaFin && pdf[etendue[1]] == '<' && pdf[etendue[2] - 1] == '>' && estHexadecimal(etendue, pdf);
    }

    private static boolean estHexadecimal(int[] etendue, byte[] pdf) {
        for (int i = etendue[1] + 1; i < etendue[2] - 1; i++) {
            if (Character.digit(pdf[i], 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private Verdict verifierContenu(PDSignature signature, byte[] pdf) throws IOException {
        byte[] contenu = signature.getSignedContent(new ByteArrayInputStream(pdf));
        byte[] cms = signature.getContents(pdf);
        try {
            CMSSignedData signe = new CMSSignedData(new CMSProcessableByteArray(contenu), cms);
            SignerInformation[] signataires =
                    signe.getSignerInfos().getSigners().toArray(new SignerInformation[0]);
            if (signataires.length != 1) {
                return SANS_SIGNATURE;
            }
            return cleDe(signataires[0])
                    .<Verdict>map(Verdict.Authentique::new)
                    .orElseGet(() -> estIntact(signe, signataires[0]) ? CLE_INCONNUE : MODIFIE);
        } catch (CMSException e) {
            return MODIFIE;
        }
    }

    /** Whole, but for somebody else's key: the certificate inside tells that and nothing more. */
    private static boolean estIntact(CMSSignedData signe, SignerInformation signataire) {
        return signe.getCertificates().getMatches(null).stream()
                .filter(signataire.getSID()::match)
                .anyMatch(joint -> aSigne(joint, signataire));
    }

    private static boolean aSigne(X509CertificateHolder joint, SignerInformation signataire) {
        try {
            return signataire.verify(new JcaSimpleSignerInfoVerifierBuilder().build(joint));
        } catch (CMSException | OperatorCreationException | CertificateException e) {
            return false;
        }
    }

    private Optional<String> cleDe(SignerInformation signataire) {
        return certificats.entrySet().stream()
                .filter(connu -> aSigne(connu.getValue(), signataire))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean aSigne(X509Certificate certificat, SignerInformation signataire) {
        try {
            return signataire.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificat.getPublicKey()));
        } catch (CMSException | OperatorCreationException e) {
            return false;
        }
    }
}
