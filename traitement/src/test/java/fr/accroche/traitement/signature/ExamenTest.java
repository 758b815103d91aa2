package fr.accroche.traitement.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.util.JSONObjectUtils;
import fr.accroche.traitement.accuse.ExemplesAccuse;
import fr.accroche.traitement.accuse.FormatAccuse;
import fr.accroche.traitement.signature.Constat.Etat;
import fr.accroche.traitement.signature.Verdict.Motif;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An accusé of each form, whole and damaged in each way: what is told of it. */
class ExamenTest {
    @TempDir
    Path dossier;

    private TrousseauSignature trousseau;
    private SignatureAccuse signature;
    private VerificationAccuse verification;

    @BeforeEach
    void openTheRing() throws IOException {
        trousseau = ouvrir("cles.p12");
        signature = new SignatureAccuse(trousseau.courante(), Clock.systemUTC());
        verification = new VerificationAccuse(ClesPubliees.lire(new ByteArrayInputStream(
                ClesPubliees.ecrire(trousseau.certificats()).getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void recognisesAJsonByItselfAndTellsWhatItSays() throws Exception {
        Examen examen = examiner(jsonSigne(signature), null);
        assertThat(examen.verdict())
                .isEqualTo(new Verdict.Authentique(trousseau.courante().kid()));
        assertThat(examen.constats()).extracting(Constat::etat).containsOnly(Etat.OUI);
        assertThat(examen.faits())
                .containsEntry("Document", "Accusé de traitement")
                .containsEntry("Statut", "Traité avec erreurs")
                .containsEntry("Fichier", "export & cie.xml");
    }

    @Test
    void keepsTheSignedJsonReadableAndCheckableByAnyJoseLibrary() throws Exception {
        byte[] signe = jsonSigne(signature);
        String jws = String.valueOf(
                JSONObjectUtils.parse(new String(signe, StandardCharsets.UTF_8)).get("signature"));
        byte[] json = ExemplesAccuse.octets(ExemplesAccuse.mixte(), FormatAccuse.JSON);
        JWSObject objet = JWSObject.parse(jws, new Payload(json));
        ECPublicKey publique = (ECPublicKey) trousseau.courante().certificat().getPublicKey();
        assertThat(objet.verify(new ECDSAVerifier(publique, Set.of("b64")))).isTrue();
    }

    @Test
    void tellsAnAlteredByteOfAJson() throws Exception {
        byte[] signe = jsonSigne(signature);
        int fin = new String(signe, StandardCharsets.ISO_8859_1).lastIndexOf(",\"signature\"");
        for (int i = 1; i < fin; i += 23) {
            byte[] faux = signe.clone();
            faux[i] ^= 1;
            assertThat(motif(faux, null)).as("byte " + i).isEqualTo(Motif.MODIFIE);
        }
    }

    @Test
    void tellsAnAlteredByteOfASignatureItself() throws Exception {
        byte[] signe = jsonSigne(signature);
        int debut = new String(signe, StandardCharsets.ISO_8859_1).lastIndexOf("\"signature\"");
        for (int i = debut; i < signe.length; i++) {
            byte[] faux = signe.clone();
            faux[i] ^= 1;
            // The last character of a Base64 text may hold bits that nobody reads.
            if (i != signe.length - 3) {
                assertThat(examiner(faux, null).estAuthentique())
                        .as("byte " + i)
                        .isFalse();
            }
        }
    }

    @Test
    void tellsATruncatedJsonWhereverItIsCut() throws Exception {
        byte[] signe = jsonSigne(signature);
        for (int longueur = 1; longueur < signe.length; longueur++) {
            Motif attendu = motif(Arrays.copyOf(signe, longueur), null);
            assertThat(attendu).as("cut at " + longueur).isEqualTo(Motif.TRONQUE);
        }
    }

    @Test
    void tellsAnotherKeyInEveryForm() throws Exception {
        SignatureAccuse autre = new SignatureAccuse(ouvrir("autre.p12").courante(), Clock.systemUTC());
        assertThat(motif(jsonSigne(autre), null)).isEqualTo(Motif.CLE_INCONNUE);
        assertThat(motif(pdfSigne(autre), null)).isEqualTo(Motif.CLE_INCONNUE);
        byte[] xml = ExemplesAccuse.octets(ExemplesAccuse.mixte(), FormatAccuse.XML);
        Examen examen = examiner(xml, autre.signer(sortie -> sortie.write(xml)));
        assertThat(examen.refus()).map(Verdict.Refuse::motif).hasValue(Motif.CLE_INCONNUE);
        assertThat(examen.constats())
                .extracting(Constat::etat)
                .containsExactly(Etat.OUI, Etat.OUI, Etat.OUI, Etat.NON, Etat.NON_EXAMINE);
    }

    @Test
    void checksXmlAndCsvAgainstTheSignatureGivenBeside() throws Exception {
        for (FormatAccuse format : List.of(FormatAccuse.XML, FormatAccuse.CSV)) {
            byte[] document = ExemplesAccuse.octets(ExemplesAccuse.mixte(), format);
            String jws = signature.signer(sortie -> sortie.write(document));
            assertThat(examiner(document, jws).estAuthentique())
                    .as(format.name())
                    .isTrue();
            assertThat(motif(document, null)).isEqualTo(Motif.SANS_SIGNATURE);
            assertThat(motif(document, "n’importe quoi")).isEqualTo(Motif.SANS_SIGNATURE);
            byte[] faux = document.clone();
            faux[document.length / 2] ^= 1;
            assertThat(motif(faux, jws)).isEqualTo(Motif.MODIFIE);
        }
        byte[] xml = ExemplesAccuse.octets(ExemplesAccuse.mixte(), FormatAccuse.XML);
        assertThat(motif(Arrays.copyOf(xml, xml.length - 20), "a..b")).isEqualTo(Motif.TRONQUE);
    }

    @Test
    void tellsAPdfAlteredTruncatedCompletedOrUnsigned() throws Exception {
        byte[] pdf = pdfSigne(signature);
        assertThat(examiner(pdf, null).estAuthentique()).isTrue();
        byte[] faux = pdf.clone();
        faux[pdf.length / 3] ^= 1;
        assertThat(motif(faux, null)).isEqualTo(Motif.MODIFIE);
        assertThat(motif(Arrays.copyOf(pdf, pdf.length / 2), null)).isEqualTo(Motif.TRONQUE);
        assertThat(motif(Arrays.copyOf(pdf, pdf.length - 9), null)).isEqualTo(Motif.TRONQUE);
        byte[] complete = Arrays.copyOf(pdf, pdf.length + 8);
        System.arraycopy("\n%%suite".getBytes(StandardCharsets.US_ASCII), 0, complete, pdf.length, 8);
        assertThat(motif(complete, null)).isEqualTo(Motif.MODIFIE);
        assertThat(motif(ExemplesAccuse.octets(ExemplesAccuse.mixte(), FormatAccuse.PDF), null))
                .isEqualTo(Motif.SANS_SIGNATURE);
    }

    @Test
    void saysWhatIsNoAccuse() throws Exception {
        for (String autre : List.of("", "bonjour", "<html></html>", "PK\u0003\u0004", "%PDF-1.7\n%%EOF")) {
            assertThat(motif(autre.getBytes(StandardCharsets.ISO_8859_1), null))
                    .as(autre)
                    .isEqualTo(Motif.ILLISIBLE);
        }
        assertThat(motif("{\"a\":1}".getBytes(StandardCharsets.US_ASCII), null)).isEqualTo(Motif.SANS_SIGNATURE);
    }

    private Motif motif(byte[] document, @Nullable String jws) throws IOException {
        return examiner(document, jws).refus().orElseThrow().motif();
    }

    private Examen examiner(byte[] document, @Nullable String jws) throws IOException {
        return verification.examiner(DocumentExamine.de(document), Optional.ofNullable(jws));
    }

    private static byte[] jsonSigne(SignatureAccuse signature) throws IOException {
        return ecrit(sortie ->
                signature.signerJson(json -> ExemplesAccuse.mixte().ecrire(FormatAccuse.JSON, json), sortie));
    }

    private static byte[] pdfSigne(SignatureAccuse signature) throws IOException {
        byte[] pdf = ExemplesAccuse.octets(ExemplesAccuse.mixte(), FormatAccuse.PDF);
        return ecrit(sortie -> signature.signerPdf(pdf, sortie));
    }

    private static byte[] ecrit(SignatureAccuse.Contenu contenu) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        contenu.ecrire(sortie);
        return sortie.toByteArray();
    }

    private TrousseauSignature ouvrir(String nom) throws IOException {
        return TrousseauSignature.ouvrir(
                dossier.resolve(nom), "pour-cet-essai".toCharArray(), "Essai", Clock.systemUTC(), new SecureRandom());
    }
}
