package fr.accroche.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest legal file, its identifiers after its passages, in a process of 128 MB. */
class FluxEntierTest {
    private static final int FAUTES = EssaiFluxEntier.PASSAGES / FluxGenere.UNE_FAUTE_SUR;

    @Test
    void isControlledInASmallHeapAndToldInDocumentOrder(@TempDir Path dossier)
            throws IOException, InterruptedException {
        String[] dit = executer(dossier).split(" ");
        assertThat(Long.parseLong(dit[0])).isBetween(205_000_000L, 209_715_200L);
        assertThat(Long.parseLong(dit[1])).as("passages").isEqualTo(EssaiFluxEntier.PASSAGES);
        assertThat(Long.parseLong(dit[2])).as("errors").isEqualTo(FAUTES);
        assertThat(Long.parseLong(dit[3])).as("warnings").isEqualTo(FAUTES);
        assertThat(Long.parseLong(dit[4])).as("anomalies in order").isEqualTo(2L * FAUTES);
        try (Stream<Path> restes = Files.list(dossier)) {
            assertThat(restes).as("temporary files left behind").isEmpty();
        }
    }

    private static String executer(Path dossier) throws IOException, InterruptedException {
        Process processus = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EssaiFluxEntier.class.getName(),
                        dossier.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader sortie = processus.inputReader(StandardCharsets.UTF_8)) {
            List<String> lignes = sortie.lines().toList();
            assertThat(processus.waitFor()).as("exit code of %s", lignes).isZero();
            return lignes.get(0);
        }
    }
}
