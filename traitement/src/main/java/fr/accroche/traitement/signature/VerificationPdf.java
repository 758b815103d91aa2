package fr.accroche.traitement.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
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
    private static final String PAS_UN_PDF = "Le fichier n’est pas un PDF lisible.";
    private static final String SANS_SIGNATURE = "Le PDF ne porte pas une signature, et une seule.";
    private static final String ETENDUE = "Le document a été complété ou coupé depuis sa signature.";
    private static final String MODIFIE =
            "Le document a été modifié depuis sa signature, ou n’a pas été signé par le portail.";

    private final Map<String, X509Certificate> certificats;

    VerificationPdf(Map<String, X509Certificate> certificats) {
        this.certificats = certificats;
    }

    Verdict verifier(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            if (signatures.size() != 1) {
                return new Verdict.Refuse(SANS_SIGNATURE);
            }
            PDSignature signature = signatures.get(0);
            if (!signature.getCOSObject().containsKey(COSName.BYTERANGE)
                    || !couvreTout(signature.getByteRange(), pdf)) {
                return new Verdict.Refuse(ETENDUE);
            }
            return signataire(signature, pdf)
                    .<Verdict>map(Verdict.Authentique::new)
                    .orElseGet(() -> new Verdict.Refuse(MODIFIE));
        } catch (IOException e) {
            return new Verdict.Refuse(PAS_UN_PDF);
        }
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

    private Optional<String> signataire(PDSignature signature, byte[] pdf) throws IOException {
        byte[] contenu = signature.getSignedContent(new ByteArrayInputStream(pdf));
        byte[] cms = signature.getContents(pdf);
        try {
            SignerInformation[] signataires = new CMSSignedData(new CMSProcessableByteArray(contenu), cms)
                    .getSignerInfos()
                    .getSigners()
                    .toArray(new SignerInformation[0]);
            return signataires.length == 1 ? cleDe(signataires[0]) : Optional.empty();
        } catch (CMSException e) {
            return Optional.empty();
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
