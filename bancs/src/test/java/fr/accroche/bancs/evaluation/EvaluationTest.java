package fr.accroche.bancs.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One small evaluation of everybody. */
class EvaluationTest {
    @TempDir
    private static Path dossier;

    @BeforeAll
    static void evaluer() throws Exception {
        Evaluation.evaluer(
                Options.lire(
                        "--nom=tranche",
                        "--dossier=" + dossier,
                        "--identites=6000",
                        "--titulaires=1000",
                        "--concurrents=scores,trois-passes,trois-passes-stricte,duke,lucene",
                        "--seuils=7,10,1000",
                        "--avances=7"),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    @Test
    void countsEveryHolderForEveryoneAtEachRate() throws Exception {
        assertThat(lignes("tranche-resultats.csv"))
                .filteredOn(champs -> champs[2].equals("ensemble"))
                .hasSize(10)
                .allSatisfy(champs -> {
                    assertThat(champs[3]).isEqualTo("1000");
                    assertThat(champs[4]).isEqualTo("800");
                });
    }

    @Test
    void findsMostOfThoseWhoAreThereWithEveryPeerThatIsWellSet() throws Exception {
        assertThat(lignes("tranche-resultats.csv"))
                .filteredOn(champs -> champs[2].equals("aucune"))
                .allSatisfy(champs -> assertThat(Double.parseDouble(champs[9]))
                        .as("recall of " + champs[1])
                        .isGreaterThan(0.9));
    }

    @Test
    void movesEveryThresholdAlongTheCurve() throws Exception {
        for (String facteur : List.of("1.0", "3.0")) {
            assertThat(acceptes(facteur, "1000.")).isZero();
            assertThat(acceptes(facteur, "10.")).isPositive().isLessThanOrEqualTo(acceptes(facteur, "7."));
        }
    }

    private static int acceptes(String facteur, String seuil) throws Exception {
        return lignes("tranche-courbe.csv").stream()
                .filter(champs ->
                        champs[0].equals(facteur) && champs[1].equals("scores M = 7") && champs[2].startsWith(seuil))
                .mapToInt(champs -> Integer.parseInt(champs[6]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void putsTheShippedThresholdsOnTheCurve() throws Exception {
        String vendu = lignes("tranche-resultats.csv").stream()
                .filter(champs -> champs[0].equals("1.0") && champs[1].equals("scores") && champs[2].equals("ensemble"))
                .map(champs -> champs[5])
                .findFirst()
                .orElseThrow();

        assertThat(lignes("tranche-courbe.csv"))
                .filteredOn(champs ->
                        champs[0].equals("1.0") && champs[1].startsWith("scores M") && champs[2].startsWith("10."))
                .singleElement()
                .satisfies(champs -> assertThat(champs[6]).isEqualTo(vendu));
    }

    @Test
    void drawsTheCurveAsAPictureAndWritesThePage() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        assertThat(factory.newDocumentBuilder()
                        .parse(dossier.resolve("tranche-courbe-x3.svg").toFile())
                        .getElementsByTagName("circle")
                        .getLength())
                .isGreaterThan(6);

        Path documents = Files.createDirectories(dossier.resolve("docs"));
        Page.ecrire(dossier, documents);
        assertThat(documents.resolve("nirisation-evaluation.md"))
                .content()
                .contains("rule of three", "`frappe-nom` ", "`absent-jumeau` ", "| scores |", "tranche-courbe-x1.svg")
                .doesNotContain("{alterations}");
        assertThat(documents.resolve("evaluation/tranche-courbe-x1.svg")).exists();
    }

    @Test
    void refusesAnOptionItDoesNotKnow() {
        assertThatThrownBy(() -> Options.lire("--identite=5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found --identite=5");
    }

    private static List<String[]> lignes(String fichier) throws Exception {
        return Files.readAllLines(dossier.resolve(fichier)).stream()
                .skip(1)
                .map(ligne -> ligne.split(","))
                .toList();
    }
}
