package fr.accroche.nirisation.index.fichier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.modele.VersionReferentiel;
import fr.accroche.nirisation.PersonneEssai;
import fr.accroche.nirisation.index.IndexIllisibleException;
import fr.accroche.nirisation.index.RegistreEssai;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index with one byte changed, or cut anywhere, is never taken for whole. */
class AlterationTest {
    private static final CleIndex AUTRE =
            new CleIndex("une autre cle de trente-deux oct".getBytes(StandardCharsets.US_ASCII));
    /** Opening maps every file: one byte in eleven is enough here, all of them are checked without mapping. */
    private static final int PAS = 11;

    @TempDir
    private Path dossier;

    private Path index = Path.of("");

    @BeforeEach
    void construire() throws IOException {
        index = dossier.resolve("index");
        RegistreEssai.construire(
                RegistreEssai.csv(List.of(
                        PersonneEssai.USUELLE.connue(),
                        PersonneEssai.USUELLE
                                .numero(2)
                                .nomme("MARTIN DIT LAFLEUR")
                                .connue())),
                index,
                RegistreEssai.reglages(),
                new ArrayList<>());
    }

    private IndexFichier ouvrir() {
        return IndexFichier.ouvrir(index, Optional.of(RegistreEssai.CLE));
    }

    private Path fichier(Section section) {
        return index.resolve(section.fichier());
    }

    /** What checking without mapping finds: the header's fault is thrown, the sections' faults are listed. */
    private List<String> defauts() {
        return Verification.defauts(index, Verification.entete(index, Optional.empty()), octets -> {});
    }

    private static void inverser(Path fichier, long place) throws IOException {
        try (RandomAccessFile acces = new RandomAccessFile(fichier.toFile(), "rw")) {
            acces.seek(place);
            int octet = acces.read();
            acces.seek(place);
            acces.write(octet ^ 0x40);
        }
    }

    @Test
    void isWholeToBeginWith() {
        assertThat(ouvrir().taille()).isEqualTo(2);
        assertThat(defauts()).isEmpty();
    }

    @Test
    void findsEachChangedByteOfTheHeader() throws IOException {
        Path entete = index.resolve(Entete.FICHIER);
        for (long place = 0; place < Files.size(entete); place++) {
            inverser(entete, place);
            assertThatThrownBy(this::defauts)
                    .as("octet %d", place)
                    .isInstanceOf(IndexIllisibleException.class)
                    .hasMessageContaining("attendu")
                    .hasMessageContaining("trouvé")
                    .hasMessageContaining(Entete.FICHIER);
            inverser(entete, place);
        }
    }

    @Test
    void findsEachChangedByteOfTheSectionsWhenChecked() throws IOException {
        for (Section section : Section.values()) {
            for (long place = 0; place < Files.size(fichier(section)); place++) {
                inverser(fichier(section), place);
                assertThat(defauts())
                        .as("%s, octet %d", section, place)
                        .singleElement()
                        .asString()
                        .contains(section.fichier(), "attendu", "trouvé");
                inverser(fichier(section), place);
            }
        }
    }

    @Test
    void findsAChangedByteOfTheSectionsWhenOpened() throws IOException {
        for (Section section : Section.values()) {
            for (long place = 0; place < Files.size(fichier(section)); place += PAS) {
                inverser(fichier(section), place);
                assertThatThrownBy(this::ouvrir)
                        .as("%s, octet %d", section, place)
                        .isInstanceOf(IndexIllisibleException.class)
                        .hasMessageContaining(section.fichier());
                inverser(fichier(section), place);
            }
        }
    }

    @Test
    void findsEachCut() throws IOException {
        List<Path> fichiers = new ArrayList<>(List.of(index.resolve(Entete.FICHIER)));
        Arrays.stream(Section.values()).map(this::fichier).forEach(fichiers::add);
        for (Path fichier : fichiers) {
            byte[] octets = Files.readAllBytes(fichier);
            for (int taille = octets.length - 1; taille >= 0; taille--) {
                try (RandomAccessFile acces = new RandomAccessFile(fichier.toFile(), "rw")) {
                    acces.setLength(taille);
                }
                assertThatThrownBy(() -> EnteteCodec.lire(index, Optional.empty())
                                .entete()
                                .sections()
                                .forEach(fiche -> Projection.de(fichier(fiche.section()), fiche.octets())))
                        .as("%s, %d octets", fichier.getFileName(), taille)
                        .isInstanceOf(IndexIllisibleException.class)
                        .hasMessageContaining(String.valueOf(fichier.getFileName()));
                if (taille % 97 != 0) {
                    continue;
                }
                assertThatThrownBy(() -> {
                            IndexFichier.ouvrirSansRelire(index, Optional.of(RegistreEssai.CLE));
                        })
                        .isInstanceOf(IndexIllisibleException.class);
            }
            Files.write(fichier, octets);
        }
    }

    @Test
    void findsWhatIsAddedOrMissing() throws IOException {
        Files.write(fichier(Section.NOMS), new byte[] {0}, StandardOpenOption.APPEND);
        assertThat(defauts()).singleElement().asString().contains("noms.acx", "tronqué ou altéré");
        Files.delete(fichier(Section.NOMS));
        assertThat(defauts()).singleElement().asString().contains("« noms.acx » manque");
        assertThatThrownBy(this::ouvrir)
                .isInstanceOf(IndexIllisibleException.class)
                .hasMessageContaining("noms.acx");
    }

    @Test
    void saysThatTheKeyIsAnotherOneOrMissing() {
        assertThatThrownBy(() -> IndexFichier.ouvrir(index, Optional.of(AUTRE)))
                .isInstanceOf(IndexIllisibleException.class)
                .hasMessageContaining("La clé donnée n’est pas celle de l’index");
        IndexFichier sansCle = IndexFichier.ouvrir(index, Optional.empty());
        assertThat(sansCle.taille()).isEqualTo(2);
        assertThatThrownBy(() -> sansCle.nir(0))
                .isInstanceOf(IndexIllisibleException.class)
                .hasMessageContaining("sans sa clé");
    }

    /** Whoever changes a section and all sums with it cannot make the seal. */
    @Test
    void findsAForgedIndexByItsSeal() throws IOException {
        Entete entete = EnteteCodec.lire(index, Optional.empty()).entete();
        Files.write(index.resolve(Entete.FICHIER), EnteteCodec.coder(entete, AUTRE));

        assertThat(defauts()).isEmpty();
        assertThatThrownBy(this::ouvrir)
                .isInstanceOf(IndexIllisibleException.class)
                .hasMessageContaining("sceau");
    }

    @Test
    void refusesAnotherVersionAndWhatIsNoIndex() throws IOException {
        Path entete = index.resolve(Entete.FICHIER);
        byte[] octets = Files.readAllBytes(entete);
        octets[11] = 2;
        Files.write(entete, octets);
        assertThatThrownBy(this::ouvrir)
                .isInstanceOf(IndexIllisibleException.class)
                .hasMessageContaining("autre version du format : attendu 1, trouvé 2");

        Files.writeString(entete, "bonjour");
        assertThatThrownBy(this::ouvrir)
                .isInstanceOf(IndexIllisibleException.class)
                .hasMessageContaining("ACCRINDX");
        assertThatThrownBy(() -> IndexFichier.ouvrir(dossier, Optional.empty()))
                .isInstanceOf(IndexIllisibleException.class)
                .hasMessageContaining("n’est pas un index de registre");
    }

    @Test
    void refusesAnIndexOfAnotherNormalisation() throws IOException {
        Entete entete = EnteteCodec.lire(index, Optional.empty()).entete();
        Entete autre = new Entete(
                new VersionReferentiel("normalisation-0", "0".repeat(64)),
                entete.lieux(),
                entete.construitLe(),
                entete.personnes(),
                entete.lecture(),
                entete.sel(),
                entete.temoin(),
                entete.format(),
                entete.sections());
        Files.write(index.resolve(Entete.FICHIER), EnteteCodec.coder(autre, RegistreEssai.CLE));

        assertThatThrownBy(this::ouvrir)
                .isInstanceOf(IndexIllisibleException.class)
                .hasMessageContaining("trouvé normalisation-0")
                .hasMessageContaining("Reconstruisez-le");
        assertThat(defauts()).isEmpty();
    }
}
