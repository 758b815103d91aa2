package fr.accroche.cli.synthetiser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.cli.ConsoleEssai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynthetiserTest {
    private final ConsoleEssai console = new ConsoleEssai(Map.of());

    @TempDir
    private Path dossier;

    @Test
    void writesARegistryThenADepositWithItsTruth() throws IOException {
        assertThat(registre("300")).isZero();
        assertThat(flux("--passages", "40", "--bruit", "0.2", "--absents", "0.1"))
                .isZero();

        assertThat(Files.readAllLines(dossier.resolve("R.csv"))).hasSize(301);
        assertThat(Files.readAllLines(dossier.resolve("V.csv")))
                .hasSize(41)
                .first()
                .isEqualTo("idTechnique,nir,alteration");
        assertThat(Files.readString(dossier.resolve("F.xml")))
                .startsWith("<?xml")
                .contains("<cpf:type>RS</cpf:type>");
        assertThat(console.sortie()).contains("Registre de 300 personnes", "Dépôt de 40 passages");
        assertThat(console.erreurs()).isEmpty();
    }

    @Test
    void takesTheOrganismsAndCertificationsAsked() throws IOException {
        registre("50");

        assertThat(flux(
                        "--passages",
                        "5",
                        "--bruit",
                        "0",
                        "--absents",
                        "0",
                        "--emetteur",
                        "99ZZZ999",
                        "--certification",
                        "RS9"))
                .isZero();
        assertThat(Files.readString(dossier.resolve("F.xml"))).contains("99ZZZ999", "<cpf:code>RS9</cpf:code>");
    }

    @Test
    void takesTheNamesOfInsee() throws IOException {
        Path prenoms = Files.writeString(
                dossier.resolve("nat.csv"), "sexe;preusuel;annais;nombre\n1;ZEPHYRIN;1950;10\n2;ZÉPHYRINE;1950;10\n");
        Path noms = Files.writeString(dossier.resolve("noms.txt"), "NOM\t_1941_1950\nTRUCMUCHE\t10\n");

        assertThat(registre("200", "--prenoms", prenoms.toString(), "--noms", noms.toString()))
                .isZero();

        assertThat(Files.readString(dossier.resolve("R.csv"))).contains(";TRUCMUCHE;", ";ZEPHYRIN;", ";ZEPHYRINE;");
    }

    @Test
    void answersThreeToAFileThatIsNotInsees() throws IOException {
        Path autre = Files.writeString(dossier.resolve("autre.csv"), "a;b\n1;2\n");

        assertThat(registre("200", "--prenoms", autre.toString())).isEqualTo(3);
        assertThat(console.erreurs()).contains("ligne 1", "sexe;preusuel;annais;nombre", "nat2022.csv");
        assertThat(registre("200", "--noms", dossier.resolve("absent.txt").toString()))
                .isEqualTo(3);
        assertThat(console.erreurs()).contains("n’existe pas");
    }

    @Test
    void damagesMoreWithAFactor() throws IOException {
        registre("400");

        assertThat(flux("--passages", "50", "--bruit", "0.3", "--facteur", "3", "--absents", "0"))
                .isZero();
        assertThat(Files.readAllLines(dossier.resolve("V.csv")).stream().skip(1).filter(ligne -> !ligne.endsWith(",")))
                .hasSizeGreaterThan(35);
    }

    @Test
    void answersTwoToAFactorOutOfRange() {
        assertThat(flux("--passages", "5", "--bruit", "0.1", "--facteur", "0", "--absents", "0"))
                .isEqualTo(2);
        assertThat(console.erreurs()).contains("plus de 0 à 10");
    }

    @Test
    void answersTwoToASizeOutOfRange() {
        assertThat(registre("70000001")).isEqualTo(2);
        assertThat(console.erreurs()).contains("de 1 à 70 000 000");
    }

    @Test
    void answersTwoToAShareAboveOne() {
        assertThat(flux("--passages", "5", "--bruit", "2", "--absents", "0")).isEqualTo(2);
        assertThat(console.erreurs()).contains("de 0 à 1");
    }

    @Test
    void answersTwoToACodeThatIsNone() {
        assertThat(flux("--passages", "5", "--bruit", "0", "--absents", "0", "--certification", "1710"))
                .isEqualTo(2);
        assertThat(console.erreurs()).contains("« 1710 »", "comme RS1710");
    }

    @Test
    void answersTwoToARegistryThatIsTooSmall() {
        registre("10");

        assertThat(flux("--passages", "11", "--bruit", "0", "--absents", "0")).isEqualTo(2);
        assertThat(console.erreurs()).contains("titulaires possibles", "il en faut 11");
    }

    @Test
    void answersThreeToAMissingRegistry() {
        assertThat(flux("--passages", "5", "--bruit", "0", "--absents", "0")).isEqualTo(3);
        assertThat(console.erreurs()).contains("n’existe pas");
    }

    @Test
    void answersThreeToAFileThatIsNoRegistry() throws IOException {
        Files.writeString(dossier.resolve("R.csv"), "%PDF-1.4\n");

        assertThat(flux("--passages", "5", "--bruit", "0", "--absents", "0")).isEqualTo(3);
        assertThat(console.erreurs()).contains("ligne 1", "en-tête");
    }

    @Test
    void answersTwoWhenTheFolderToWriteInIsMissing() {
        assertThat(console.executer(
                        "synthetiser", "registre", "--taille", "5", "--graine", "1", "--sortie", "/nulle/part/R.csv"))
                .isEqualTo(2);
        assertThat(console.erreurs()).contains("n’existe pas. Créez-le");
    }

    @Test
    void answersTwoWithoutSayingWhatToMake() {
        assertThat(console.executer("synthetiser")).isEqualTo(2);
        assertThat(console.erreurs()).contains("« registre » ou « flux »");
    }

    private int registre(String taille, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "synthetiser",
                "registre",
                "--taille",
                taille,
                "--graine",
                "1",
                "--sortie",
                dossier.resolve("R.csv").toString()));
        arguments.addAll(List.of(options));
        return console.executer(arguments.toArray(String[]::new));
    }

    private int flux(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "synthetiser",
                "flux",
                "--graine",
                "1",
                "--registre",
                dossier.resolve("R.csv").toString(),
                "--sortie",
                dossier.resolve("F.xml").toString(),
                "--verite",
                dossier.resolve("V.csv").toString()));
        arguments.addAll(List.of(options));
        return console.executer(arguments.toArray(String[]::new));
    }
}
