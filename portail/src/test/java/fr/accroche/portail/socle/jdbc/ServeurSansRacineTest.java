package fr.accroche.portail.socle.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.accroche.portail.socle.DossierAccroche;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A true server in a machine without user namespaces: a portal of its own whose {@code unshare} always fails. */
class ServeurSansRacineTest {
    private static final int TUE = 137;

    @TempDir
    private Path essai;

    @BeforeEach
    void preparer() throws Exception {
        assumeThat(CompteSysteme.estRacine()).isTrue();
        assumeThat(Path.of("/usr/bin/setpriv")).isExecutable();
        Files.setPosixFilePermissions(essai, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path faux = Files.createDirectory(essai.resolve("bin")).resolve("unshare");
        Files.writeString(faux, "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(faux, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private int lancer(String fin) throws Exception {
        File journal = essai.resolve("sortie-" + fin).toFile();
        ProcessBuilder portail = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Portail.class.getName(),
                        essai.resolve("maison").toString(),
                        fin)
                .redirectErrorStream(true)
                .redirectOutput(journal);
        portail.environment().merge("PATH", essai.resolve("bin").toString(), (ancien, bin) -> bin + ":" + ancien);
        Process processus = portail.start();
        assertThat(processus.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(journal).content(StandardCharsets.UTF_8).contains("Pret pour " + fin);
        return processus.exitValue();
    }

    @Test
    void servesAsNobodyStopsAndStartsAgainAfterTheDeathOfThePortal() throws Exception {
        Path donnees = essai.resolve("maison/postgresql/donnees");

        assertThat(lancer("mort")).isEqualTo(TUE);
        assertThat(donnees.resolve("postmaster.pid")).exists();
        assertThat(lancer("arret")).isZero();

        assertThat(donnees.resolve("postmaster.pid")).doesNotExist();
        int nobody = CompteSysteme.nomme("nobody", Path.of("/etc/passwd"))
                .orElseThrow()
                .uid();
        assertThat(Files.getAttribute(donnees.resolve("base"), "unix:uid")).isEqualTo(nobody);
        assertThat(essai.resolve("maison/journaux/postgresql.log"))
                .content(StandardCharsets.UTF_8)
                .contains("database system is shut down");
    }

    /** Keeps a row from its violent death to its second life. */
    static final class Portail {
        private Portail() {}

        public static void main(String... args) throws Exception {
            DossierAccroche dossier = new DossierAccroche(Path.of(args[0]), new SecureRandom());
            try (dossier;
                    ServeurPostgresql serveur = new ServeurPostgresql(dossier)) {
                AdresseBase.Acces acces =
                        Objects.requireNonNull(serveur.adresse().proprietaire());
                try (Connection base = DriverManager.getConnection(
                                serveur.adresse().url(), acces.utilisateur(), acces.motDePasse());
                        Statement ordre = base.createStatement()) {
                    boolean tue = args[1].equals("mort");
                    ordre.execute(tue ? "create table vie (n int)" : "insert into vie values (1)");
                    System.out.println("Pret pour " + args[1]);
                    if (tue) {
                        Runtime.getRuntime().halt(TUE);
                    }
                }
            }
        }
    }
}
