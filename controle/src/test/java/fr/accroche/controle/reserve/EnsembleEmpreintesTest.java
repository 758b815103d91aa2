package fr.accroche.controle.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnsembleEmpreintesTest {
    private static final int TEXTES = 900_000;

    @Test
    void leavesTheHeapAndForgetsNothing(@TempDir Path dossier) {
        try (EnsembleEmpreintes ensemble = new EnsembleEmpreintes(dossier)) {
            for (int i = 0; i < TEXTES; i++) {
                assertThat(ensemble.ajouter("EX-" + i)).isTrue();
            }
            assertThat(ensemble.estSurDisque()).isTrue();
            for (int i = 0; i < TEXTES; i += 1000) {
                assertThat(ensemble.ajouter("EX-" + i)).isFalse();
            }
        }
        assertThat(dossier).isEmptyDirectory();
    }

    @Test
    void staysInTheHeapForALegalFile(@TempDir Path dossier) {
        try (EnsembleEmpreintes ensemble = new EnsembleEmpreintes(dossier)) {
            for (int i = 0; i < 200_000; i++) {
                ensemble.ajouter("EX-" + i);
            }
            assertThat(ensemble.estSurDisque()).isFalse();
        }
    }
}
