package fr.accroche.traitement.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import fr.accroche.traitement.accuse.ExemplesAccuse;
import fr.accroche.traitement.accuse.FormatAccuse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureAccuseTest {
    private static final char[] MOT_DE_PASSE = "pour-cet-essai".toCharArray();
    private static final Clock HORLOGE = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path dossier;

    private TrousseauSignature trousseau;
    private SignatureAccuse signature;
    private VerificationAccuse verification;

    @BeforeEach
    void openTheRing() throws IOException {
        trousseau = ouvrir(dossier.resolve("cles.p12"));
        signature = new SignatureAccuse(trousseau.courante(), HORLOGE);
        verification = new VerificationAccuse(trousseau.certificats());
    }

    @Test
    void findsTheSameKeyWhenTheRingIsOpenedAgain() throws IOException {
        assertThat(ouvrir(dossier.resolve("cles.p12")).courante().kid())
                .isEqualTo(trousseau.courante().kid());
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> TrousseauSignature.ouvrir(
                        dossier.resolve("cles.p12"), "autre".toCharArray(), "Essai", HORLOGE, new SecureRandom()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void checksOldAccusesAfterARotation() throws IOException {
        byte[] json = json();
        String ancienne = signature.signer(sortie -> sortie.write(json));
        TrousseauSignature renouvele = TrousseauSignature.renouveler(
                dossier.resolve("cles.p12"), MOT_DE_PASSE, "Essai", HORLOGE, new SecureRandom());
        assertThat(renouvele.courante().kid()).isNotEqualTo(trousseau.courante().kid());
        VerificationAccuse apres = new VerificationAccuse(renouvele.certificats());
        assertThat(apres.verifierJson(() -> flux(json), ancienne))
                .isEqualTo(new Verdict.Authentique(trousseau.courante().kid()));
        assertThat(apres.verifierJson(
                        () -> flux(json),
                        new SignatureAccuse(renouvele.courante(), HORLOGE).signer(sortie -> sortie.write(json))))
                .isEqualTo(new Verdict.Authentique(renouvele.courante().kid()));
    }

    @Test
    void signsJsonSoThatAnyJwsLibraryChecksIt() throws Exception {
        byte[] json = json();
        JWSObject jws = JWSObject.parse(signature.signer(sortie -> sortie.write(json)), new Payload(json));
        ECPublicKey publique = (ECPublicKey) trousseau.courante().certificat().getPublicKey();
        assertThat(jws.verify(new ECDSAVerifier(publique, Set.of("b64")))).isTrue();
        assertThat(jws.getHeader().getKeyID()).isEqualTo(trousseau.courante().kid());
    }

    @Test
    void refusesJsonWithAFlippedByte() throws IOException {
        byte[] json = json();
        String jws = signature.signer(sortie -> sortie.write(json));
        for (int i = 0; i < json.length; i += 37) {
            byte[] faux = json.clone();
            faux[i] ^= 1;
            assertThat(verification.verifierJson(() -> flux(faux), jws)).isInstanceOf(Verdict.Refuse.class);
        }
    }

    @Test
    void refusesADamagedOrForeignSignature() throws IOException {
        byte[] json = json();
        String jws = signature.signer(sortie -> sortie.write(json));
        String etrangere = new SignatureAccuse(
                        ouvrir(dossier.resolve("autre.p12")).courante(), HORLOGE)
                .signer(sortie -> sortie.write(json));
        for (String fausse : new String[] {
            "",
            "..",
            "a.b.c",
            jws.substring(0, jws.length() - 4),
            etrangere,
            jws.substring(0, jws.indexOf('.')) + ".." + "A".repeat(86)
        }) {
            assertThat(verification.verifierJson(() -> flux(json), fausse))
                    .as(fausse)
                    .isInstanceOf(Verdict.Refuse.class);
        }
    }

    @Test
    void signsAPdfThatStaysPdfA() throws IOException {
        byte[] signe = pdfSigne();
        assertThat(verification.verifierPdf(signe))
                .isEqualTo(new Verdict.Authentique(trousseau.courante().kid()));
        try (PDDocument document = Loader.loadPDF(signe)) {
            assertThat(document.getSignatureDictionaries().get(0).getSubFilter())
                    .isEqualTo("ETSI.CAdES.detached");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfaid:part");
        }
    }

    @Test
    void refusesAPdfWithAFlippedByte() throws IOException {
        byte[] signe = pdfSigne();
        int[] etendue = etendue(signe);
        Random hasard = new Random(20261123);
        for (int essai = 0; essai < 60; essai++) {
            byte[] faux = signe.clone();
            int place = hasard.nextInt(etendue[1] + etendue[3]);
            faux[place < etendue[1] ? place : place - etendue[1] + etendue[2]] ^= 1;
            assertThat(verification.verifierPdf(faux)).isInstanceOf(Verdict.Refuse.class);
        }
    }

    @Test
    void answersToAnyDamagedPdfWithoutFailing() throws IOException {
        byte[] signe = pdfSigne();
        Random hasard = new Random(7);
        for (int essai = 0; essai < 400; essai++) {
            byte[] faux = Arrays.copyOf(signe, essai % 2 == 0 ? signe.length : hasard.nextInt(signe.length));
            for (int i = 0; i < 20 && faux.length > 0; i++) {
                // The last kilobytes hold the signature dictionary, the cross references and the trailer.
                int fin = Math.min(faux.length, 6_000);
                int place = i % 2 == 0 ? hasard.nextInt(faux.length) : faux.length - 1 - hasard.nextInt(fin);
                faux[place] = (byte) hasard.nextInt(256);
            }
            assertThat(verification.verifierPdf(faux)).isInstanceOf(Verdict.Refuse.class);
        }
    }

    @Test
    void refusesAPdfCompletedAfterItsSignature() throws IOException {
        byte[] signe = pdfSigne();
        ByteArrayOutputStream complete = new ByteArrayOutputStream();
        complete.write(signe);
        complete.write("\n%suite\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(verification.verifierPdf(complete.toByteArray())).isInstanceOf(Verdict.Refuse.class);
    }

    @Test
    void refusesAnUnsignedPdfAndWhatIsNoPdf() throws IOException {
        assertThat(verification.verifierPdf(pdf())).isInstanceOf(Verdict.Refuse.class);
        assertThat(verification.verifierPdf(new byte[0])).isInstanceOf(Verdict.Refuse.class);
        assertThat(verification.verifierPdf(json())).isInstanceOf(Verdict.Refuse.class);
    }

    @Test
    void refusesAPdfSignedByAnotherKey() throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        new SignatureAccuse(ouvrir(dossier.resolve("autre.p12")).courante(), HORLOGE).signerPdf(pdf(), sortie);
        assertThat(verification.verifierPdf(sortie.toByteArray())).isInstanceOf(Verdict.Refuse.class);
    }

    @Test
    void satisfiesPopplersPdfsig() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdfsig")), "pdfsig (poppler-utils) is not installed");
        Path pdf = Files.write(dossier.resolve("signe.pdf"), pdfSigne());
        Process pdfsig = new ProcessBuilder("/usr/bin/pdfsig", "-nocert", pdf.toString())
                .redirectErrorStream(true)
                .start();
        String dit = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(dit).contains("Signature is Valid.", "Total document signed");
    }

    private byte[] pdfSigne() throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        signature.signerPdf(pdf(), sortie);
        return sortie.toByteArray();
    }

    private static int[] etendue(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getSignatureDictionaries().get(0).getByteRange();
        }
    }

    private static byte[] pdf() throws IOException {
        return ExemplesAccuse.octets(ExemplesAccuse.mixte(), FormatAccuse.PDF);
    }

    private static byte[] json() throws IOException {
        return ExemplesAccuse.octets(ExemplesAccuse.mixte(), FormatAccuse.JSON);
    }

    private static ByteArrayInputStream flux(byte[] octets) {
        return new ByteArrayInputStream(octets);
    }

    private static TrousseauSignature ouvrir(Path fichier) throws IOException {
        return TrousseauSignature.ouvrir(fichier, MOT_DE_PASSE, "Essai", HORLOGE, new SecureRandom());
    }
}
