package fr.accroche.controle.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every hostile document gets its one right answer in a process of 128 MB, without a connection to a socket that listens
 * and without the reading of a named pipe, which would block for ever. {@code -Daccroche.hostiles.table=F} writes the table
 * of answers and times.
 */
class DocumentsHostilesTest {
    private static final Path VALIDE = Path.of("src/test/resources/fr/accroche/controle/valide/minimal.xml");

    /** One line of the process: a document, what was expected, what was received. */
    private record Reponse(String nom, String attendu, String recu, long millisecondes, long processeur) {
        static Reponse lire(String ligne) {
            String[] cases = ligne.split("\t", -1);
            return new Reponse(cases[0], cases[1], cases[2], Long.parseLong(cases[3]), Long.parseLong(cases[4]));
        }

        String enTable() {
            String reponse = recu.isEmpty()
                    ? "OK (appât sans effet, ou longueur permise)"
                    : "`" + recu.replace(" ", "`, `") + "`";
            return "| %s | %s | %d ms | %d ms |".formatted(nom, reponse, millisecondes, processeur);
        }
    }

    @Test
    void getOneRightAnswerEachInASmallHeap(@TempDir Path dossier) throws Exception {
        Path appat = appat(dossier);
        try (ServerSocket canari = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + canari.getLocalPort() + "/canari";
            List<String> lignes = executer(url, appat.toUri().toString());
            assertThat(lignes).last().isEqualTo("FIN");
            List<Reponse> reponses = lignes.subList(0, lignes.size() - 1).stream()
                    .map(Reponse::lire)
                    .toList();
            ecrireTable(reponses);
            assertThat(reponses).hasSizeGreaterThan(40);
            assertThat(reponses)
                    .filteredOn(reponse -> !reponse.recu().equals(reponse.attendu()))
                    .isEmpty();
            canari.setSoTimeout(50);
            assertThatThrownBy(canari::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    /** A pipe that nobody writes to: who opens it to read hangs, and the guard says so. */
    private static Path appat(Path dossier) throws IOException, InterruptedException {
        Path appat = dossier.resolve("canari");
        int code = new ProcessBuilder("mkfifo", appat.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(code).isZero();
        return appat;
    }

    private static List<String> executer(String url, String fichier) throws IOException, InterruptedException {
        Process processus = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EssaiHostiles.class.getName(),
                        VALIDE.toString(),
                        url,
                        fichier)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lignes = new ArrayList<>();
        try (BufferedReader sortie = processus.inputReader(StandardCharsets.UTF_8)) {
            sortie.lines().forEach(lignes::add);
        }
        assertThat(processus.waitFor())
                .as("exit code, last lines: %s", lignes.subList(Math.max(0, lignes.size() - 2), lignes.size()))
                .isZero();
        return lignes;
    }

    private static void ecrireTable(List<Reponse> reponses) throws IOException {
        String table = System.getProperty("accroche.hostiles.table");
        if (table != null) {
            Files.write(Path.of(table), reponses.stream().map(Reponse::enTable).toList());
        }
    }
}
