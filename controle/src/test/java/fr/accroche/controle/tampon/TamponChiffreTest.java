package fr.accroche.controle.tampon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.controle.rapport.EspaceEssai;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TamponChiffreTest {
    private static final long GRAINE = 20261123;

    @TempDir
    private Path dossier;

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                TamponChiffre.BLOC_OCTETS,
                TamponChiffre.MEMOIRE_OCTETS,
                TamponChiffre.MEMOIRE_OCTETS + TamponChiffre.BLOC_OCTETS,
                TamponChiffre.MEMOIRE_OCTETS + 3 * TamponChiffre.BLOC_OCTETS + 17
            })
    void givesBackWhatWasWrittenAsOftenAsAsked(int taille) throws IOException {
        byte[] octets = new byte[taille];
        Random hasard = new Random(GRAINE);
        hasard.nextBytes(octets);
        try (TamponChiffre tampon = new TamponChiffre(new EspaceEssai(dossier))) {
            int ecrits = 0;
            while (ecrits < taille) {
                int pas = Math.min(taille - ecrits, 1 + hasard.nextInt(100_000));
                tampon.write(octets, ecrits, pas);
                ecrits += pas;
            }
            assertThat(tampon.lire().readAllBytes()).isEqualTo(octets);
            assertThat(tampon.lire().readAllBytes()).isEqualTo(octets);
        }
    }

    @Test
    void opensNoSpaceForWhatFitsInMemory() throws IOException {
        EspaceEssai espace = new EspaceEssai(dossier);
        try (TamponChiffre tampon = new TamponChiffre(espace)) {
            tampon.write(new byte[TamponChiffre.MEMOIRE_OCTETS]);
            assertThat(espace.ouvertures()).isZero();
        }
    }

    @Test
    void leavesNothingReadableOnTheDisk() throws IOException {
        EspaceEssai espace = new EspaceEssai(dossier);
        byte[] nom = "MARTEL".getBytes(StandardCharsets.US_ASCII);
        try (TamponChiffre tampon = new TamponChiffre(espace)) {
            for (int i = 0; i < 1_000_000; i++) {
                tampon.write(nom);
            }
        }
        assertThat(espace.contenu()).hasSizeGreaterThan(1_000_000);
        assertThat(new String(espace.contenu(), StandardCharsets.ISO_8859_1)).doesNotContain("MARTEL");
    }

    @Test
    void noticesThatABlockWasAltered() throws IOException {
        EspaceEssai espace = new EspaceEssai(dossier);
        try (TamponChiffre tampon = new TamponChiffre(espace)) {
            tampon.write(new byte[TamponChiffre.MEMOIRE_OCTETS + 2 * TamponChiffre.BLOC_OCTETS]);
            tampon.write(1);
            byte[] contenu = espace.contenu();
            contenu[100] ^= 1;
            Files.write(espace.fichier(), contenu);
            assertThatThrownBy(() -> tampon.lire().readAllBytes())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("block 0");
        }
    }
}
