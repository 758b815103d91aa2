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
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StockageChiffreTest {
    private static final int LIMITE = 300_000;

    @TempDir
    private Path racine;

    private StockageChiffre stockage;

    @BeforeEach
    void ouvrir() {
        stockage = stockage(1);
    }

    private StockageChiffre stockage(int cle) {
        byte[] maitresse = new byte[32];
        maitresse[0] = (byte) cle;
        return new StockageChiffre(
                new EntrepotDossier(racine, Clock.systemUTC()),
                new CleMaitresse(maitresse),
                new SecureRandom(),
                LIMITE);
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
        assertThatThrownBy(() -> stockage.recevoir(coupe(new ByteArrayInputStream(octets(100_000)))))
                .isInstanceOf(ReceptionInterrompue.class);
        assertThat(fichiers()).isEmpty();
    }

    @Test
    void removesAtStartWhatAStopCutOffAndLeavesWhatAnotherProcessReceives() throws Exception {
        Path reste = Files.write(racine.resolve("arrivees").resolve("reste"), octets(10));
        Path enCours = Files.write(racine.resolve("arrivees").resolve("encours"), octets(10));
        Files.setLastModifiedTime(reste, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

        stockage(1);

        assertThat(fichiers()).containsExactly(enCours);
    }

    @Test
    void givesBackAFileThatCameInPieces() throws Exception {
        FichierOuvert ouvert = stockage.ouvrirNouveau();
        byte[] octets = octets(200_000);

        assertThat(stockage.ajouter(ouvert, 1, morceau(octets, 0, 70_000), LIMITE))
                .isEqualTo(70_000);
        assertThat(stockage.ajouter(ouvert, 2, morceau(octets, 0, 0), LIMITE)).isZero();
        assertThat(stockage.ajouter(ouvert, 4, coupe(morceau(octets, 70_000, 70_001)), LIMITE))
                .isEqualTo(1);
        assertThat(stockage.ajouter(ouvert, 7, morceau(octets, 70_001, 200_000), LIMITE))
                .isEqualTo(129_999);

        try (InputStream relu = stockage.ouvrir(fichier(ouvert, List.of(1, 4, 7)))) {
            assertThat(relu.readAllBytes()).isEqualTo(octets);
        }
        stockage.supprimer(fichier(ouvert, List.of(1, 4, 7)));
        assertThat(fichiers()).isEmpty();
    }

    @Test
    void keepsNothingOfAPieceThatIsLargerThanWhatWasAwaited() throws Exception {
        FichierOuvert ouvert = stockage.ouvrirNouveau();

        assertThatThrownBy(() -> stockage.ajouter(ouvert, 1, morceau(octets(100), 0, 100), 99))
                .isInstanceOf(FichierTropGrand.class);

        assertThat(fichiers()).isEmpty();
    }

    @Test
    void noticesAPieceThatTookThePlaceOfAnother() throws Exception {
        FichierOuvert ouvert = stockage.ouvrirNouveau();
        stockage.ajouter(ouvert, 1, morceau(octets(100), 0, 50), LIMITE);
        stockage.ajouter(ouvert, 2, morceau(octets(100), 50, 100), LIMITE);
        Path dossier = racine.resolve("fichiers").resolve(ouvert.cleStockage().substring(0, 2));
        Files.copy(
                dossier.resolve(ouvert.cleStockage() + ".2"),
                dossier.resolve(ouvert.cleStockage() + ".1"),
                StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> lire(fichier(ouvert, List.of(1, 2)))).isInstanceOf(IOException.class);
    }

    @Test
    void sweepsThePiecesOfAFileThatNobodyHas() throws Exception {
        FichierOuvert perdu = stockage.ouvrirNouveau();
        FichierOuvert connu = stockage.ouvrirNouveau();
        for (FichierOuvert fichier : List.of(perdu, connu)) {
            stockage.ajouter(fichier, 1, morceau(octets(10), 0, 5), LIMITE);
            stockage.ajouter(fichier, 2, morceau(octets(10), 5, 10), LIMITE);
        }

        int supprimes = stockage.balayer(Instant.now().plusSeconds(60), cles -> Set.of(connu.cleStockage()));

        assertThat(supprimes).isEqualTo(2);
        assertThat(fichiers())
                .hasSize(2)
                .allMatch(fichier -> fichier.getFileName().toString().startsWith(connu.cleStockage()));
    }

    private static FichierStocke fichier(FichierOuvert ouvert, List<Integer> morceaux) {
        return new FichierStocke(ouvert.cleStockage(), ouvert.cleDonnees(), 0, "", morceaux);
    }

    private static InputStream morceau(byte[] octets, int debut, int fin) {
        return new ByteArrayInputStream(octets, debut, fin - debut);
    }

    private static InputStream coupe(InputStream debut) {
        return new SequenceInputStream(debut, new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
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
