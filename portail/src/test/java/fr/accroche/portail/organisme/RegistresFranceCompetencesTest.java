package fr.accroche.portail.organisme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.portail.socle.DemarrageImpossible;
import fr.accroche.referentiels.RegistreFranceCompetences;
import fr.accroche.synthese.demonstration.RegistreCertificationsDemo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registers follow their file, and nobody waits for its reading. */
class RegistresFranceCompetencesTest {
    @TempDir
    private Path dossier;

    private final Queue<Runnable> lectures = new ArrayDeque<>();
    private Path export;

    @BeforeEach
    void ecrire() throws IOException {
        export = dossier.resolve("export.xml");
        try (OutputStream sortie = Files.newOutputStream(export)) {
            RegistreCertificationsDemo.ecrire(sortie);
        }
    }

    private void lireACote() {
        while (!lectures.isEmpty()) {
            lectures.remove().run();
        }
    }

    @Test
    void readsAChangedFileAsideAndOnce() throws IOException {
        RegistresFranceCompetences registres = new RegistresFranceCompetences(export, lectures::add);
        RegistreFranceCompetences premier = registres.courant();
        assertThat(lectures).isEmpty();
        Files.writeString(export, Files.readString(export) + "<!-- revu -->\n");

        assertThat(registres.courant()).isSameAs(premier);
        assertThat(registres.courant()).isSameAs(premier);
        assertThat(lectures).hasSize(1);
        lireACote();

        assertThat(registres.courant().version()).isNotEqualTo(premier.version());
        assertThat(registres.courant().certificateur(RegistreCertificationsDemo.INSTITUT))
                .isPresent();
        assertThat(lectures).isEmpty();
    }

    @Test
    void keepsTheFormerRegistersWhenTheNewFileCannotBeRead() throws IOException {
        RegistresFranceCompetences registres = new RegistresFranceCompetences(export, lectures::add);
        RegistreFranceCompetences premier = registres.courant();
        Files.writeString(export, "<FICHES><FICHE>");
        registres.courant();
        lireACote();
        assertThat(registres.courant()).isSameAs(premier);
        assertThat(lectures).isEmpty();

        ecrire();
        registres.courant();
        lireACote();
        assertThat(registres.courant()).isNotSameAs(premier);
    }

    @Test
    void keepsTheFormerRegistersWhileTheFileIsAway() throws IOException {
        RegistresFranceCompetences registres = new RegistresFranceCompetences(export, lectures::add);
        RegistreFranceCompetences premier = registres.courant();
        Files.delete(export);

        assertThat(registres.courant()).isSameAs(premier);
        assertThat(lectures).isEmpty();
    }

    @Test
    void startsWithNoFileThatItCannotRead() throws IOException {
        Files.writeString(export, "rien");

        assertThatThrownBy(() -> new RegistresFranceCompetences(export, lectures::add))
                .isInstanceOf(DemarrageImpossible.class)
                .hasMessageContaining("ACCROCHE_CERTIFICATIONS");
    }
}
