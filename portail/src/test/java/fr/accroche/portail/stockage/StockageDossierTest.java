package fr.accroche.portail.stockage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.portail.socle.CleMaitresse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StockageDossierTest {
    private static final int LIMITE = 300_000;

    @TempDir
    private Path racine;

    private StockageDossier stockage;

    @BeforeEach
    void ouvrir() {
        stockage = stockage(1);
    }

    private StockageDossier stockage(int cle) {
        byte[] maitresse = new byte[32];
        maitresse[0] = (byte) cle;
        return new StockageDossier(racine, new CleMaitresse(maitresse), new SecureRandom(), LIMITE);
    }

    private static byte[] octets(int nombre) {
        byte[] octets = new byte[nombre];
        new Random(nombre).nextBytes(octets);
        return octets;
    }

    private List<Path> fichiers() throws IOException {
        try (Stream<Path> tous = Files.walk(racine)) {
            return tous.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void givesBackTheVeryBytesOfAnySize() throws Exception {
        for (int taille : new int[] {0, 1, 65_000, 65_536, 65_537, LIMITE}) {
            byte[] octets = octets(taille);

            FichierStocke fichier = stockage.recevoir(new ByteArrayInputStream(octets));

            assertThat(fichier.octets()).isEqualTo(taille);
            try (InputStream relu = stockage.ouvrir(fichier)) {
                assertThat(relu.readAllBytes()).isEqualTo(octets);
            }
        }
    }

    @Test
    void saysTheSha256OfTheClearBytes() throws Exception {
        assertThat(stockage.recevoir(new ByteArrayInputStream(new byte[0])).sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void leavesNothingOfAFileOneByteTooLarge() throws Exception {
        assertThatThrownBy(() -> stockage.recevoir(new ByteArrayInputStream(octets(LIMITE + 1))))
                .isInstanceOf(FichierTropGrand.class);
        assertThat(fichiers()).isEmpty();
    }

    @Test
    void leavesNothingOfAFileThatWasCutOff() throws Exception {
        InputStream coupe = new SequenceInputStream(new ByteArrayInputStream(octets(100_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        assertThatThrownBy(() -> stockage.recevoir(coupe)).isInstanceOf(ReceptionInterrompue.class);
        assertThat(fichiers()).isEmpty();
    }

    @Test
    void removesAtStartWhatAStopCutOff() throws Exception {
        Files.write(racine.resolve("arrivees").resolve("reste"), octets(10));

        stockage(1);

        assertThat(fichiers()).isEmpty();
    }

    @Test
    void noticesAFlippedByteAndACutFile() throws Exception {
        FichierStocke fichier = stockage.recevoir(new ByteArrayInputStream(octets(200_000)));
        Path stocke = fichiers().get(0);
        byte[] intact = Files.readAllBytes(stocke);

        for (int place : new int[] {0, 50, 70_000, intact.length - 1}) {
            byte[] altere = intact.clone();
            altere[place] ^= 1;
            Files.write(stocke, altere);
            assertThatThrownBy(() -> lire(fichier)).as("byte %s", place).isInstanceOf(IOException.class);
        }
        Files.write(stocke, java.util.Arrays.copyOf(intact, 65_536 * 2));
        assertThatThrownBy(() -> lire(fichier)).isInstanceOf(IOException.class);
    }

    private void lire(FichierStocke fichier) throws IOException {
        try (InputStream relu = stockage.ouvrir(fichier)) {
            relu.readAllBytes();
        }
    }

    @Test
    void opensNothingWithAnotherMasterKey() throws Exception {
        FichierStocke fichier = stockage.recevoir(new ByteArrayInputStream(octets(10)));

        assertThatThrownBy(() -> stockage(2).ouvrir(fichier)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void removesAFile() throws Exception {
        FichierStocke fichier = stockage.recevoir(new ByteArrayInputStream(octets(10)));

        stockage.supprimer(fichier);
        stockage.supprimer(fichier);

        assertThat(fichiers()).isEmpty();
    }
}
