package fr.accroche.cli.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.accroche.cli.ConsoleEssai;
import fr.accroche.modele.Nir;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistreCommandTest {
    private static final String ENTETE = "nir;nom_naissance;nom_usage;prenom1;prenom2;prenom3;sexe;date_naissance;"
            + "code_commune_naissance;libelle_commune_naissance;code_pays_naissance;date_deces\n";
    private static final Nir NIR = Nir.deSansCle("1850500123456");
    private static final String BONNE = NIR.valeur() + ";MARTIN;;JEAN;;;M;1985-05-15;31555;TOULOUSE;;\n";

    @TempDir
    private Path dossier;

    private final Map<String, String> variables = new HashMap<>();

    private ConsoleEssai executer(int attendu, String... arguments) {
        variables.putIfAbsent("ACCROCHE_HOME", dossier.resolve("maison").toString());
        ConsoleEssai console = new ConsoleEssai(variables);
        assertThat(console.executer(arguments)).as(console::erreurs).isEqualTo(attendu);
        return console;
    }

    private String registre(String... lignes) throws IOException {
        return Files.writeString(dossier.resolve("r.csv"), ENTETE + String.join("", lignes))
                .toString();
    }

    private String index() {
        return dossier.resolve("index").toString();
    }

    @Test
    void buildsDescribesChecksAndUsesAnIndex() throws IOException {
        assertThat(executer(0, "registre", "indexer", registre(BONNE), "--sortie", index())
                        .sortie())
                .contains("Index de 1 personnes", "Lignes lues : 1, rejetées : 0, signalées : 0.");
        assertThat(executer(0, "registre", "infos", index()).sortie())
                .contains(
                        "Index de 1 personnes, construit le 2026-11-23T12:00:00Z (format 1)",
                        "celle de ce logiciel",
                        "nirs.acx");
        assertThat(executer(0, "registre", "verifier", index()).sortie()).contains("intact, sceau compris.");
        Path cle = dossier.resolve("maison/secrets/cle-registre");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cle)))
                .isEqualTo("rw-------");
        assertThat(Base64.getDecoder().decode(Files.readString(cle))).hasSize(32);
    }

    @Test
    void answersInJsonForAProgram() throws IOException {
        assertThat(executer(0, "registre", "indexer", registre(BONNE), "--sortie", index(), "--format", "json")
                        .sortie())
                .startsWith("{\"index\":\"")
                .contains("\"personnes\":1,\"lignesLues\":1,\"lignesRejetees\":0,\"lignesSignalees\":0,\"octets\":");
        assertThat(executer(0, "registre", "infos", index(), "--format=json").sortie())
                .contains("\"versionFormat\":1", "\"normalisationCourante\":true", "{\"fichier\":\"personnes.acx\"");
        assertThat(executer(0, "registre", "verifier", index(), "--format=json")
                        .sortie()
                        .strip())
                .isEqualTo("{\"intact\":true,\"sceauVerifie\":true,\"defauts\":[]}");
    }

    @Test
    void needsNoKeyToDescribeAndToCheck() throws IOException {
        executer(0, "registre", "indexer", registre(BONNE), "--sortie", index());
        variables.put("ACCROCHE_HOME", dossier.resolve("autre").toString());

        executer(0, "registre", "infos", index());
        assertThat(executer(0, "registre", "verifier", index()).sortie())
                .contains("est intact. Son sceau n’a pas été vérifié");
        assertThat(executer(2, "niriser", registre(BONNE), "--registre", index())
                        .erreurs())
                .contains("La clé des index manque", "ACCROCHE_CLES_REGISTRE");
    }

    @Test
    void answersThreeToAnotherKeyAndTwoToWhatIsNoKey() throws IOException {
        executer(0, "registre", "indexer", registre(BONNE), "--sortie", index());

        variables.put(
                "ACCROCHE_CLES_REGISTRE",
                Base64.getEncoder()
                        .encodeToString("une autre cle de trente-deux oct".getBytes(StandardCharsets.US_ASCII)));
        assertThat(executer(3, "registre", "verifier", index()).erreurs()).contains("n’est pas celle de l’index");
        for (String mauvaise : List.of("trop court", "é")) {
            variables.put("ACCROCHE_CLES_REGISTRE", mauvaise);
            assertThat(executer(2, "registre", "verifier", index()).erreurs()).contains("32 octets");
        }
    }

    @Test
    void tellsEachBadLineAndAnswersOne() throws IOException {
        Path anomalies = dossier.resolve("anomalies.csv");
        String registre = registre(
                BONNE,
                "mauvaise\n",
                Nir.deSansCle("1850500123457").valeur() + ";DURAND;;PAUL;;;M;1985-05-15;31999;;;\n");

        ConsoleEssai console =
                executer(1, "registre", "indexer", registre, "--sortie", index(), "--anomalies", anomalies.toString());

        assertThat(console.erreurs())
                .contains(
                        "ligne 3, rejetée : attendu 12 colonnes", "ligne 4, signalée : colonne code_commune_naissance");
        assertThat(console.sortie()).contains("Index de 2 personnes", "Lignes lues : 3, rejetées : 1, signalées : 1.");
        assertThat(Files.readAllLines(anomalies))
                .hasSize(3)
                .startsWith("ligne;rejetee;motif")
                .anyMatch(ligne -> ligne.startsWith("3;oui;\"attendu 12 colonnes"));
    }

    @Test
    void refusesTheWholeRegistryWhenAskedAndLeavesNothing() throws IOException {
        assertThat(executer(1, "registre", "indexer", registre(BONNE, "mauvaise\n"), "--sortie", index(), "--strict")
                        .erreurs())
                .contains("ligne 3, rejetée", "Le registre est refusé");
        try (Stream<Path> reste = Files.list(dossier)) {
            assertThat(reste.map(chemin -> String.valueOf(chemin.getFileName())))
                    .containsExactlyInAnyOrder("r.csv", "maison");
        }
    }

    @Test
    void refusesWhatIsNoRegistryAndAPlaceThatIsTaken() throws IOException {
        String registre = registre(BONNE);
        String autre = Files.writeString(dossier.resolve("autre.csv"), "a;b\n").toString();

        assertThat(executer(3, "registre", "indexer", autre, "--sortie", index())
                        .erreurs())
                .contains("L’en-tête du registre n’est pas celui attendu");
        executer(3, "registre", "indexer", index(), "--sortie", index());
        assertThat(executer(2, "registre", "indexer", registre, "--sortie", dossier.toString())
                        .erreurs())
                .contains("existe déjà");
        assertThat(executer(
                                2,
                                "registre",
                                "indexer",
                                registre,
                                "--sortie",
                                dossier.resolve("a/b").toString())
                        .erreurs())
                .contains("n’existe pas");
        assertThat(executer(2, "registre").erreurs()).contains("indexer", "verifier");
    }

    @Test
    void answersThreeToWhatIsNoIndexAndOneToADamagedOne() throws IOException {
        executer(0, "registre", "indexer", registre(BONNE), "--sortie", index());
        assertThat(executer(3, "registre", "infos", dossier.toString()).erreurs())
                .contains("n’est pas un index de registre", "entete.acx");
        executer(3, "registre", "verifier", dossier.resolve("absent").toString());

        Path nirs = dossier.resolve("index/nirs.acx");
        byte[] octets = Files.readAllBytes(nirs);
        octets[0] ^= 1;
        Files.write(nirs, octets);
        assertThat(executer(1, "registre", "verifier", index()).sortie())
                .contains("Le fichier « nirs.acx » est altéré", "reconstruisez-le");
        assertThat(executer(3, "niriser", registre(BONNE), "--registre", index())
                        .erreurs())
                .contains("nirs.acx", "altéré");

        Files.write(dossier.resolve("index/entete.acx"), new byte[200]);
        executer(3, "registre", "verifier", index());
    }

    /** A real disk of 2 MB, in a name space of its own: what Linux gives without any right, unless it was forbidden. */
    @Test
    void leavesNothingOnADiskThatIsReallyFull() throws Exception {
        Path disque = Files.createDirectory(dossier.resolve("disque"));
        String registre = dossier.resolve("r.csv").toString();
        new ConsoleEssai(variables)
                .executer("synthetiser", "registre", "--taille=20000", "--graine=1", "--sortie=" + registre);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process processus = new ProcessBuilder(
                        "unshare",
                        "-rm",
                        "sh",
                        "-c",
                        "mount -t tmpfs -o size=2m tmpfs \"$1\" || exit 99; \"$2\" -cp \"$3\" fr.accroche.cli.Accroche"
                                + " registre indexer \"$4\" --sortie \"$1/index\"; echo \"code $?\"; ls -A \"$1\"",
                        "sh",
                        disque.toString(),
                        java.toString(),
                        System.getProperty("java.class.path"),
                        registre)
                .redirectErrorStream(true)
                .start();
        String dit = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(processus.waitFor() == 0, "this machine gives no disk of our own");

        assertThat(dit.lines().toList())
                .first()
                .asString()
                .contains("L’index n’a pas pu être construit : le disque est plein. Il n’en reste rien.");
        assertThat(dit.lines().toList()).element(1).isEqualTo("code 70");
        assertThat(dit.lines()).hasSize(2);
    }

    @Test
    void tellsThatTheListOfBadLinesCouldNotBeWritten() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "Linux has a device that is always full");

        assertThat(executer(
                                70,
                                "registre",
                                "indexer",
                                registre(BONNE, "mauvaise\n"),
                                "--sortie",
                                index(),
                                "--anomalies",
                                "/dev/full")
                        .erreurs())
                .contains("--anomalies : le disque est plein");
    }
}
