package fr.accroche.traitement.signature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.traitement.accuse.ExemplesAccuse;
import fr.accroche.traitement.accuse.FormatAccuse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, the reference validator, judges the file that is given out: the signed one. */
class PdfConformeTest {
    @TempDir
    Path dossier;

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void conformsOnceSigned(PDFAFlavour norme) throws Exception {
        ByteArrayOutputStream signe = new ByteArrayOutputStream();
        TrousseauSignature trousseau = TrousseauSignature.ouvrir(
                dossier.resolve("cles.p12"), "essai".toCharArray(), "Essai", Clock.systemUTC(), new SecureRandom());
        new SignatureAccuse(trousseau.courante(), Clock.systemUTC())
                .signerPdf(ExemplesAccuse.octets(ExemplesAccuse.mixte(), FormatAccuse.PDF), signe);
        assertThat(fautes(signe.toByteArray(), norme)).isEmpty();
    }

    private static List<String> fautes(byte[] pdf, PDFAFlavour norme) throws Exception {
        try (PDFAParser lecteur = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norme);
                PDFAValidator juge = Foundries.defaultInstance().createValidator(norme, false)) {
            ValidationResult resultat = juge.validate(lecteur);
            assertThat(resultat.getTotalAssertions()).isGreaterThan(500);
            return resultat.getTestAssertions().stream()
                    .map(faute -> faute.getRuleId().getClause() + "-"
                            + faute.getRuleId().getTestNumber() + " " + faute.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
