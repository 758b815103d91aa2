package fr.accroche.cli.controler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.accroche.cli.Accroche;
import fr.accroche.cli.ConsoleEssai;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.SortieSurveillee;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person or a script meets: last word, exit code, colours, files that cannot be read or written. */
class RapportsPourTousTest {
    private final ConsoleEssai console = new ConsoleEssai(Map.of());

    @TempDir
    private Path dossier;

    static Path gate(String nom) {
        try {
            return Path.of(RapportsPourTousTest.class.getResource(nom).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fautes-courantes.xml", "coupe.xml", "pieges.xml"})
    void endsWithKoAndAnswersOneForASpoiledFile(String nom) {
        assertThat(console.executer("controler", gate(nom).toString())).isEqualTo(1);
        assertThat(console.sortie()).endsWith("\nKO\n").contains("Par cause", "Liste complète");
    }

    @Test
    void keepsTheFourVerdictsApart() {
        console.executer("controler", gate("coupe.xml").toString());
        assertThat(console.sortie())
                .containsPattern("Lu +oui")
                .containsPattern("Bien formé +non")
                .containsPattern("Valide +non")
                .containsPattern("Recevable +non");
    }

    /** Warnings may be the more frequent: what refuses the file still comes first, with the datum and the passage. */
    @Test
    void tellsWhatRefusesBeforeWhatWarns() {
        console.executer("controler", gate("fautes-courantes.xml").toString());
        String causes = console.sortie()
                .substring(
                        console.sortie().indexOf("Par cause"), console.sortie().indexOf("Liste complète"));
        assertThat(causes.lastIndexOf("(erreur)")).isLessThan(causes.indexOf("(avertissement)"));
        assertThat(causes).contains("(sexe, passage EX-0001)");
    }

    @Test
    void readsStandardInput() throws IOException {
        console.lisant(Files.readAllBytes(gate("fautes-courantes.xml")));
        assertThat(console.executer("controler", "-", "--format", "json")).isEqualTo(1);
        assertThat(console.sortie()).contains("\"fichier\" : \"-\"");
    }

    @Test
    void answersThreeWhenStandardInputCannotBeRead() {
        ByteArrayOutputStream erreurs = new ByteArrayOutputStream();
        InputStream fermee = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Bad file descriptor");
            }
        };
        assertThat(executer(fermee, OutputStream.nullOutputStream(), erreurs)).isEqualTo(3);
        assertThat(erreurs.toString(StandardCharsets.UTF_8)).contains("Rien n’a pu être lu");
    }

    @Test
    void coloursOnlyATerminalThatWantsThem() {
        String fichier = gate("coupe.xml").toString();
        console.executer("controler", fichier);
        assertThat(console.sortie()).doesNotContain("\u001B");
        ConsoleEssai terminal = new ConsoleEssai(Map.of()).surTerminal();
        terminal.executer("controler", fichier);
        assertThat(terminal.sortie()).contains("\u001B[");
        for (Map<String, String> refus : List.of(Map.of("NO_COLOR", "1"), Map.of("TERM", "dumb"))) {
            ConsoleEssai sobre = new ConsoleEssai(refus).surTerminal();
            sobre.executer("controler", fichier);
            assertThat(sobre.sortie()).as("%s", refus).doesNotContain("\u001B");
        }
    }

    @Test
    void answersThreeForAFolder() {
        assertThat(console.executer("controler", dossier.toString())).isEqualTo(3);
        assertThat(console.erreurs()).contains("est un dossier");
    }

    @Test
    void answersThreeForAFileThatMayNotBeRead() throws IOException {
        Path secret = Files.createFile(
                dossier.resolve("secret.xml"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("-wx------")));
        assumeTrue(!Files.isReadable(secret), "this account may read everything");
        assertThat(console.executer("controler", secret.toString())).isEqualTo(3);
        assertThat(console.erreurs()).contains("vous n’en avez pas le droit");
    }

    @Test
    void answersTwoBeforeAnythingWhenTheReportCannotBeWritten() {
        String fichier = gate("coupe.xml").toString();
        assertThat(console.executer("controler", fichier, "--sortie", dossier.toString()))
                .isEqualTo(2);
        assertThat(console.executer(
                        "controler",
                        fichier,
                        "--sortie",
                        dossier.resolve("a/b.html").toString()))
                .isEqualTo(2);
        assertThat(console.erreurs()).contains("est un dossier", "n’existe pas. Créez-le");
    }

    @Test
    void saysThatTheDiskIsFull() {
        Path plein = Path.of("/dev/full");
        assumeTrue(Files.exists(plein), "this system has no /dev/full");
        assertThat(console.executer("controler", gate("coupe.xml").toString(), "--sortie", plein.toString()))
                .isEqualTo(70);
        assertThat(console.erreurs()).contains("le disque est plein").doesNotContain("\tat ");
    }

    @Test
    void saysThatTheDiskOfStandardOutputIsFull() throws IOException {
        Path plein = Path.of("/dev/full");
        assumeTrue(Files.exists(plein), "this system has no /dev/full");
        ByteArrayOutputStream erreurs = new ByteArrayOutputStream();
        try (OutputStream sortie = Files.newOutputStream(plein)) {
            assertThat(executer(InputStream.nullInputStream(), sortie, erreurs)).isEqualTo(70);
        }
        assertThat(erreurs.toString(StandardCharsets.UTF_8))
                .contains("en entier dans la sortie standard", "le disque est plein");
    }

    /** As {@code controler F | head} does: what reads has enough. */
    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "Relais brisé (pipe)"})
    void endsQuietlyWithTheVerdictWhenItsReaderLeaves(String raison) {
        ByteArrayOutputStream erreurs = new ByteArrayOutputStream();
        OutputStream rompue = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(raison);
            }
        };
        assertThat(executer(InputStream.nullInputStream(), rompue, erreurs))
                .as("an empty file is KO")
                .isEqualTo(1);
        assertThat(erreurs.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysThatTheReportMayNotBeWrittenThere() throws IOException {
        Path rapport = Files.createSymbolicLink(dossier.resolve("r.html"), Path.of("/proc/version"));
        assumeTrue(Files.exists(rapport), "this system has no /proc");
        assertThat(console.executer("controler", gate("coupe.xml").toString(), "--sortie", rapport.toString()))
                .isEqualTo(2);
        assertThat(console.erreurs()).contains("ne peut pas être écrit. Vérifiez le chemin et vos droits");
    }

    @Test
    void replacesAReportWholeAndKeepsItsRights() throws IOException {
        Path rapport = Files.writeString(dossier.resolve("rapport.html"), "ancien");
        Files.setPosixFilePermissions(rapport, PosixFilePermissions.fromString("rw-------"));
        assertThat(console.executer(
                        "controler", gate("coupe.xml").toString(), "--format", "html", "--sortie", rapport.toString()))
                .isEqualTo(1);
        assertThat(Files.readString(rapport)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rapport)))
                .isEqualTo("rw-------");
        try (Stream<Path> restes = Files.list(dossier)) {
            assertThat(restes).containsExactly(rapport);
        }
    }

    @Test
    void answersSeventyWhenSomethingOfOursFails() {
        InputStream defaillante = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("defect");
            }
        };
        ByteArrayOutputStream erreurs = new ByteArrayOutputStream();
        assertThat(executer(defaillante, OutputStream.nullOutputStream(), erreurs))
                .isEqualTo(70);
        assertThat(erreurs.toString(StandardCharsets.UTF_8))
                .contains("Échec interne")
                .doesNotContain("\tat ");
    }

    private static int executer(InputStream entree, OutputStream sortie, OutputStream erreurs) {
        Environnement environnement = new Environnement(
                entree,
                new SortieSurveillee(sortie),
                new PrintStream(erreurs, true, StandardCharsets.UTF_8),
                Map.of(),
                false,
                false,
                Clock.systemUTC());
        return Accroche.executer(environnement, "controler", "-");
    }
}
