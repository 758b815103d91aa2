package fr.accroche.portail.socle.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.portail.socle.DemarrageImpossible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LieuPostgresqlTest {
    private static final Optional<CompteSysteme> NOBODY = Optional.of(new CompteSysteme("nobody", 65534, 65534));

    @TempDir
    private Path essai;

    private Path maison;
    private Path dossier;
    private Path secours;

    @BeforeEach
    void preparer() throws IOException {
        ouvrir(essai, "rwxr-xr-x");
        maison = Files.createDirectory(essai.resolve("maison"));
        dossier = Files.createDirectory(maison.resolve("postgresql"));
        secours = essai.resolve("secours");
    }

    private static void ouvrir(Path dossier, String droits) throws IOException {
        Files.setPosixFilePermissions(dossier, PosixFilePermissions.fromString(droits));
    }

    private LieuPostgresql choisir(Optional<CompteSysteme> autreCompte) {
        return LieuPostgresql.choisir(dossier, autreCompte, secours);
    }

    @Test
    void staysInTheHomeFolderWithoutAnotherAccount() throws Exception {
        ouvrir(maison, "rwx------");

        assertThat(choisir(Optional.empty()).racine()).isEqualTo(dossier);
        assertThat(dossier).isEmptyDirectory();
    }

    @Test
    void staysInTheHomeFolderWhenTheOtherAccountMayPass() throws Exception {
        ouvrir(maison, "rwx--x--x");
        ouvrir(dossier, "rwx------");

        assertThat(choisir(NOBODY).racine()).isEqualTo(dossier);
        assertThat(secours).doesNotExist();
    }

    @Test
    void goesElsewhereWhenTheOtherAccountMayNotPassAndRemembersIt() throws Exception {
        ouvrir(maison, "rwxr-x---");

        LieuPostgresql lieu = choisir(NOBODY);

        assertThat(lieu.racine()).isDirectory().hasParent(secours);
        assertThat(lieu.donnees()).startsWithRaw(lieu.racine());
        assertThat(choisir(NOBODY)).isEqualTo(lieu);
        assertThat(choisir(Optional.empty())).isEqualTo(lieu);
    }

    @Test
    void neverTakesUpTheDataOfAnErasedHomeFolder() throws Exception {
        ouvrir(maison, "rwxr-x---");
        LieuPostgresql premier = choisir(NOBODY);
        Files.delete(dossier.resolve("emplacement"));

        assertThat(choisir(NOBODY).racine()).isNotEqualTo(premier.racine()).hasParent(secours);
    }

    @Test
    void refusesToBeginAnewBesideDataThatTheOtherAccountCannotReach() throws Exception {
        ouvrir(maison, "rwxr-x---");
        Files.createFile(Files.createDirectory(dossier.resolve("donnees")).resolve("PG_VERSION"));

        assertThatThrownBy(() -> choisir(NOBODY))
                .isInstanceOf(DemarrageImpossible.class)
                .hasMessageContaining("chmod o+x " + maison);
        assertThat(secours).doesNotExist();
    }

    @Test
    void refusesToBeginAnewWhenTheRememberedFolderIsGone() throws Exception {
        ouvrir(maison, "rwxr-x---");
        Path racine = choisir(NOBODY).racine();
        Files.delete(racine);

        assertThatThrownBy(() -> choisir(NOBODY))
                .isInstanceOf(DemarrageImpossible.class)
                .hasMessageContaining(racine + ", qui n’existe plus");
    }
}
