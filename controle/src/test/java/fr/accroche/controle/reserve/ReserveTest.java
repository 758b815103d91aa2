package fr.accroche.controle.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReserveTest {
    @TempDir
    private Path dossier;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8191, 8192, 8193, 16384, 100_000})
    void givesBackWhatWasWritten(int nombre) throws IOException {
        try (Reserve reserve = new Reserve(dossier)) {
            for (long i = 0; i < nombre; i++) {
                reserve.ecriture().writeLong(i * 31);
            }
            try (DataInputStream lecture = reserve.relire()) {
                for (long i = 0; i < nombre; i++) {
                    assertThat(lecture.readLong()).isEqualTo(i * 31);
                }
                assertThat(lecture.read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void makesNoFileForWhatFitsInABlock() throws IOException {
        try (Reserve reserve = new Reserve(dossier)) {
            reserve.ecriture().write(new byte[65_536]);
            assertThat(fichiers()).isZero();
            assertThat(reserve.octetsSurDisque()).isZero();
        }
    }

    @Test
    void leavesNoFileBehindOnceClosed() throws IOException {
        try (Reserve reserve = new Reserve(dossier)) {
            reserve.ecriture().write(new byte[200_000]);
            reserve.relire().readNBytes(10);
            assertThat(reserve.octetsSurDisque()).isGreaterThan(200_000);
        }
        assertThat(fichiers()).isZero();
    }

    @Test
    void writesNothingLegible() throws IOException {
        assertThat(new String(disque(new BlocsChiffres()), StandardCharsets.ISO_8859_1))
                .hasSizeGreaterThan(200_000)
                .doesNotContain("1988", "EX-0001");
    }

    @Test
    void encryptsUnderAnotherKeyEachTime() throws IOException {
        assertThat(disque(new BlocsChiffres())).isNotEqualTo(disque(new BlocsChiffres()));
    }

    @Test
    void refusesBytesThatWereTamperedWithOrCut() throws IOException {
        BlocsChiffres blocs = new BlocsChiffres();
        byte[] disque = disque(blocs);
        byte[] change = disque.clone();
        change[1000] ^= 1;
        assertThatThrownBy(() -> blocs.lecture(new ByteArrayInputStream(change)).readAllBytes())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("block 0");
        for (int longueur : new int[] {1, 3, 4, 1000, disque.length - 1}) {
            byte[] coupe = Arrays.copyOf(disque, longueur);
            assertThatThrownBy(
                            () -> blocs.lecture(new ByteArrayInputStream(coupe)).readAllBytes())
                    .as("%d bytes", longueur)
                    .isInstanceOf(IOException.class);
        }
    }

    private static byte[] disque(BlocsChiffres blocs) throws IOException {
        ByteArrayOutputStream disque = new ByteArrayOutputStream();
        try (OutputStream ecriture = blocs.ecriture(() -> disque)) {
            ecriture.write("1988-07-14 EX-0001\n".repeat(12_000).getBytes(StandardCharsets.UTF_8));
            ecriture.flush();
        }
        return disque.toByteArray();
    }

    private long fichiers() throws IOException {
        try (Stream<Path> contenu = Files.list(dossier)) {
            return contenu.count();
        }
    }
}
