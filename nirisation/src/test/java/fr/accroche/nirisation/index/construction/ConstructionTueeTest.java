package fr.accroche.nirisation.index.construction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.nirisation.index.PopulationEssai;
import fr.accroche.nirisation.index.RegistreEssai;
import fr.accroche.nirisation.index.construction.SuiviConstruction.Etape;
import fr.accroche.nirisation.index.fichier.IndexFichier;
import fr.accroche.nirisation.index.fichier.Verification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real process builds, and is killed as {@code kill -9} does, in the middle of each step. */
class ConstructionTueeTest {
    private static final int PERSONNES = 3_000;

    @TempDir
    private Path dossier;

    private Path csv() throws IOException {
        return Files.writeString(
                dossier.resolve("r.csv"), RegistreEssai.csv(PopulationEssai.de(PERSONNES, 21)), StandardCharsets.UTF_8);
    }

    private List<String> reste() throws IOException {
        try (Stream<Path> fichiers = Files.list(dossier)) {
            return fichiers.map(chemin -> String.valueOf(chemin.getFileName()))
                    .filter(nom -> !nom.equals("r.csv"))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoIndexWhereverItIsKilledAndIsForgottenByTheNext(Etape etape) throws Exception {
        Path csv = csv();
        Path index = dossier.resolve("index");
        tuer(csv, index, etape);

        assertThat(index).doesNotExist();
        assertThat(reste()).singleElement().asString().matches("\\.index\\.\\d+\\.construction");

        RegistreEssai.construire(
                Files.readString(csv, StandardCharsets.UTF_8), index, RegistreEssai.reglages(), new ArrayList<>());
        assertThat(reste()).containsExactly("index");
        assertThat(IndexFichier.ouvrir(index, Optional.of(RegistreEssai.CLE)).taille())
                .isEqualTo(PERSONNES);
        assertThat(Verification.defauts(
                        index, Verification.entete(index, Optional.of(RegistreEssai.CLE)), octets -> {}))
                .isEmpty();
    }

    /** Waits until the process says that it is in this step, where it stays, then kills it. */
    private static void tuer(Path csv, Path index, Etape etape) throws Exception {
        Process processus = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Constructeur.class.getName(),
                        csv.toString(),
                        index.toString(),
                        etape.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader dit =
                new BufferedReader(new InputStreamReader(processus.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(dit.readLine()).isEqualTo(etape.name());
        } finally {
            processus.destroyForcibly().waitFor();
        }
        assertThat(processus.exitValue()).as("killed").isEqualTo(137);
    }

    /** The process: builds in many runs and parts, and stays in the middle of the step that it is told. */
    static final class Constructeur {
        private Constructeur() {}

        public static void main(String[] arguments) throws IOException {
            Etape arret = Etape.valueOf(arguments[2]);
            try (BufferedReader texte = Files.newBufferedReader(Path.of(arguments[0]))) {
                new ConstructionIndex(
                                RegistreEssai.reglages(),
                                new SecureRandom(),
                                RegistreEssai.HORLOGE,
                                new Moyens(Disque.duSysteme(), 500, 300))
                        .construire(texte, Path.of(arguments[1]), new Arret(arret));
            }
        }
    }

    /** Stays at the first news of the progress within the step, or at its beginning when it gives none. */
    private record Arret(Etape arret) implements SuiviConstruction {
        @Override
        public void anomalie(AnomalieLigne anomalie) {}

        @Override
        public void etape(Etape etape) {
            if (etape == arret && etape != Etape.LECTURE) {
                rester();
            }
        }

        @Override
        public void avancement(long faits) {
            if (arret == Etape.LECTURE) {
                rester();
            }
        }

        private void rester() {
            System.out.println(arret);
            try {
                Thread.currentThread().join();
            } catch (InterruptedException impossible) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
