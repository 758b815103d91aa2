package fr.accroche.portail.socle.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.XZInputStream;

class LanceurSansRacineTest {
    private final LanceurSansRacine lanceur = new LanceurSansRacine(new CompteSysteme("nobody", 65534, 65533));

    @TempDir
    private Path essai;

    @Test
    void leavesRootWithItsGroupsBeforeTheCommand() {
        assertThat(lanceur.commande("/bin/true", "-x"))
                .containsExactly(
                        "setpriv", "--reuid=65534", "--regid=65533", "--clear-groups", "--", "/bin/true", "-x");
    }

    @Test
    void quotesThePathOfTheProgramInItsScript() {
        assertThat(lanceur.script(Path.of("/l'été de/bin/initdb")))
                .startsWith("#!/bin/sh\n")
                .endsWith("-- '/l'\\''été de/bin/initdb' \"$@\"\n");
    }

    @Test
    void handsTheLibraryOneScriptForEachProgram() throws Exception {
        StringBuilder contenu = new StringBuilder();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new XZInputStream(lanceur.scripts(Path.of("/programmes")).getPgBinary("Linux", "x86_64")))) {
            for (TarArchiveEntry entree = tar.getNextEntry(); entree != null; entree = tar.getNextEntry()) {
                String script = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(script).contains("'/programmes/" + entree.getName() + "'");
                contenu.append(entree.getName()).append(' ');
            }
        }
        assertThat(contenu).hasToString("bin/initdb bin/pg_ctl bin/postgres ");
    }

    @Test
    void handsTheSameArchiveAtEachStart() throws Exception {
        byte[] premiere =
                lanceur.scripts(Path.of("/p")).getPgBinary("Linux", "x86_64").readAllBytes();

        assertThat(lanceur.scripts(Path.of("/p")).getPgBinary("Linux", "x86_64").readAllBytes())
                .isEqualTo(premiere);
    }

    @Test
    void findsTheNumbersOfAnAccountByItsName() throws Exception {
        Path comptes = Files.writeString(
                essai.resolve("passwd"),
                "root:x:0:0:root:/root:/bin/bash\nnobody2:x:1:1::/:/bin/sh\nnobody:x:99:98:Été:/:/sbin/nologin\n");

        assertThat(CompteSysteme.nomme("nobody", comptes)).contains(new CompteSysteme("nobody", 99, 98));
        assertThat(CompteSysteme.nomme("personne", comptes)).isEmpty();
        assertThat(CompteSysteme.nomme("nobody", essai.resolve("absent"))).isEmpty();
    }
}
