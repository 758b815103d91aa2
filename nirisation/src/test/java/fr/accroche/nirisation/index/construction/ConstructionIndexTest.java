package fr.accroche.nirisation.index.construction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.accroche.modele.Nir;
import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.index.PopulationEssai;
import fr.accroche.nirisation.index.RegistreEssai;
import fr.accroche.nirisation.index.construction.ConstructionIndex.Reglages;
import fr.accroche.nirisation.index.fichier.CodeNir;
import fr.accroche.nirisation.index.fichier.IndexFichier;
import fr.accroche.nirisation.index.fichier.Section;
import fr.accroche.nirisation.registre.RegistreIllisibleException;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConstructionIndexTest {
    @TempDir
    private Path dossier;

    private final List<AnomalieLigne> anomalies = new ArrayList<>();

    private static String ligne(int ordre, String nom, String commune) {
        return RegistreEssai.nir(ordre) + ";" + nom + ";;JEAN;;;M;1985-05-15;" + commune + ";;;\n";
    }

    private BilanConstruction construire(String csv) throws IOException {
        return RegistreEssai.construire(csv, dossier.resolve("index"), RegistreEssai.reglages(), anomalies);
    }

    private IndexFichier ouvrir() {
        return IndexFichier.ouvrir(dossier.resolve("index"), Optional.of(RegistreEssai.CLE));
    }

    private List<String> reste() throws IOException {
        try (Stream<Path> fichiers = Files.list(dossier)) {
            return fichiers.map(chemin -> String.valueOf(chemin.getFileName())).toList();
        }
    }

    @Test
    void tellsEachBadLineWithItsNumberAndIndexesTheRest() throws IOException {
        BilanConstruction bilan = construire(RegistreEssai.ENTETE
                + ligne(1, "MARTIN", "31555")
                + "mauvaise\n"
                + "185050012345600;MARTIN;;JEAN;;;M;1985-05-15;31555;;;\n"
                + ligne(2, "DURAND", "31999")
                + ligne(3, "PETIT", "")
                + RegistreEssai.nir(4) + ";ROUX;;JEAN;;;M;1985-05-15;;;;1789-07-14\n");

        assertThat(bilan.personnes()).isEqualTo(3);
        assertThat(bilan.lecture().lues()).isEqualTo(6);
        assertThat(bilan.lecture().rejetees()).isEqualTo(3);
        assertThat(bilan.lecture().signalees()).isEqualTo(1);
        assertThat(anomalies)
                .containsExactly(
                        new AnomalieLigne(3, true, "attendu 12 colonnes séparées par « ; », trouvé 1"),
                        new AnomalieLigne(4, true, "colonne nir : attendu 15 caractères avec la bonne clé"),
                        new AnomalieLigne(
                                5,
                                false,
                                "colonne code_commune_naissance : code inconnu des référentiels ; la personne est"
                                        + " gardée avec ce code"),
                        new AnomalieLigne(7, true, "colonne date_deces : attendu une année de 1850 à 2099"));
        assertThat(ouvrir().taille()).isEqualTo(3);
        assertThat(ouvrir().lieux().numero("31999")).isPositive();
    }

    @Test
    void keepsTheFirstOfTwoEqualLinesAndNoneOfTwoPersonsWithOneNir() throws IOException {
        construire(RegistreEssai.ENTETE
                + ligne(1, "MARTIN", "31555")
                + ligne(2, "DURAND", "31555")
                + ligne(1, "Martin", "31555")
                + ligne(3, "PETIT", "31555")
                + ligne(2, "ROUX", "31555"));

        assertThat(anomalies)
                .extracting(AnomalieLigne::ligne, AnomalieLigne::rejetee)
                .containsExactly(tuple(3L, true), tuple(4L, true), tuple(6L, true));
        assertThat(anomalies.get(0).motif()).contains("même NIR que la ligne 6, pour un autre état civil");
        assertThat(anomalies.get(1).motif()).contains("même NIR et même personne qu’à la ligne 2, qui est gardée");
        IndexFichier index = ouvrir();
        assertThat(Stream.of(index.nir(0), index.nir(1)).map(Nir::valeur))
                .containsExactlyInAnyOrder(RegistreEssai.nir(1), RegistreEssai.nir(3));
    }

    @Test
    void leavesOutTheLinesOfAnotherEncoding() throws IOException {
        byte[] latin1 = (RegistreEssai.ENTETE + ligne(1, "KONÉ", "31555") + ligne(2, "MARTIN", "31555"))
                .getBytes(StandardCharsets.ISO_8859_1);

        new ConstructionIndex(RegistreEssai.reglages(), new SecureRandom(), RegistreEssai.HORLOGE)
                .construire(
                        new InputStreamReader(new ByteArrayInputStream(latin1), StandardCharsets.UTF_8),
                        dossier.resolve("index"),
                        RegistreEssai.suivi(anomalies));

        assertThat(anomalies)
                .containsExactly(new AnomalieLigne(2, true, "colonne nom_naissance : attendu du texte en UTF-8"));
    }

    @Test
    void refusesTheWholeRegistryWhenAskedAndLeavesNothing() {
        Reglages strict = new Reglages(RegistreEssai.CLE, new LieuxEssai(), true, 1);
        for (String mauvaise : List.of("mauvaise\n", ligne(9, "MARTIN", "31999"), ligne(1, "MARTIN", "31555"))) {
            assertThatThrownBy(() -> RegistreEssai.construire(
                            RegistreEssai.ENTETE + ligne(1, "MARTIN", "31555") + mauvaise,
                            dossier.resolve("index"),
                            strict,
                            anomalies))
                    .isInstanceOf(RegistreRefuseException.class)
                    .hasMessageContaining("Le registre est refusé");
        }
        assertThat(anomalies).hasSize(3);
        assertThat(dossier).isEmptyDirectory();
    }

    @Test
    void refusesWhatIsNoRegistryOrHoldsNobody() {
        assertThatThrownBy(() -> construire("a;b\n")).isInstanceOf(RegistreIllisibleException.class);
        assertThatThrownBy(() -> construire(RegistreEssai.ENTETE + "\"")).isInstanceOf(RegistreRefuseException.class);
        assertThatThrownBy(() -> construire(RegistreEssai.ENTETE + "mauvaise\n"))
                .isInstanceOf(RegistreRefuseException.class)
                .hasMessageContaining("aucune personne lisible");
        assertThat(dossier).isEmptyDirectory();
    }

    @Test
    void neverTouchesWhatIsThere() throws IOException {
        Files.writeString(dossier.resolve("index"), "à quelqu’un");

        assertThatThrownBy(() -> construire(RegistreEssai.ENTETE + ligne(1, "MARTIN", "")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(dossier.resolve("index")).hasContent("à quelqu’un");
    }

    @Test
    void leavesNothingOnAFullDiskWhereverItFillsUp() throws IOException {
        String csv = RegistreEssai.csv(PopulationEssai.de(300, 8));
        long besoin = construireAvec(csv, Long.MAX_VALUE);
        for (long quota = 0; quota < besoin; quota += 1 + besoin / 60) {
            long place = quota;
            assertThatThrownBy(() -> construireAvec(csv, place))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("No space left");
            assertThat(reste()).isEmpty();
        }
    }

    /** Builds on a disk with so much space, removes the index and says what was written. */
    private long construireAvec(String csv, long quota) throws IOException {
        AtomicLong ecrits = new AtomicLong();
        Disque disque = fichier -> new FilterOutputStream(Disque.duSysteme().creer(fichier)) {
            @Override
            public void write(byte[] octets, int debut, int longueur) throws IOException {
                if (ecrits.addAndGet(longueur) > quota) {
                    throw new IOException("No space left on device");
                }
                out.write(octets, debut, longueur);
            }
        };
        Path sortie = dossier.resolve("plein");
        new ConstructionIndex(
                        RegistreEssai.reglages(),
                        new SecureRandom(),
                        RegistreEssai.HORLOGE,
                        new Moyens(disque, 100, 50))
                .construire(new StringReader(csv), sortie, RegistreEssai.suivi(anomalies));
        try (Stream<Path> fichiers = Files.list(sortie)) {
            for (Path fichier : fichiers.toList()) {
                Files.delete(fichier);
            }
        }
        Files.delete(sortie);
        return ecrits.get();
    }

    @Test
    void removesWhatAKilledConstructionLeft() throws IOException {
        long mort = Stream.iterate(4_194_303L, pid -> pid - 1)
                .filter(pid -> ProcessHandle.of(pid).isEmpty())
                .findFirst()
                .orElseThrow();
        Path reste = Files.createDirectories(dossier.resolve(".index." + mort + ".construction/brouillons"));
        Files.writeString(reste.resolve("1.tmp"), "chiffré");
        Path vivant = Files.createDirectory(dossier.resolve(".index.1.construction"));

        construire(RegistreEssai.ENTETE + ligne(1, "MARTIN", ""));

        assertThat(reste()).containsExactlyInAnyOrder("index", String.valueOf(vivant.getFileName()));
    }

    @Test
    void dependsNeitherOnTheOrderOfTheLinesNorOnThreadsRunsAndParts() throws IOException {
        List<Identite> population = new ArrayList<>(PopulationEssai.de(5_000, 9));
        Path un = dossier.resolve("un");
        Path deux = dossier.resolve("deux");
        RegistreEssai.construire(RegistreEssai.csv(population), un, RegistreEssai.reglages(), anomalies);
        Collections.shuffle(population, new Random(10));
        new ConstructionIndex(
                        new Reglages(RegistreEssai.CLE, new LieuxEssai(), false, 1),
                        new SecureRandom(),
                        RegistreEssai.HORLOGE,
                        new Moyens(Disque.duSysteme(), 317, 200))
                .construire(new StringReader(RegistreEssai.csv(population)), deux, RegistreEssai.suivi(anomalies));

        for (Section section : Section.values()) {
            if (section != Section.NIRS) {
                assertThat(deux.resolve(section.fichier()))
                        .as(section.fichier())
                        .hasSameBinaryContentAs(un.resolve(section.fichier()));
            }
        }
        assertThat(Files.readAllBytes(deux.resolve("nirs.acx")))
                .isNotEqualTo(Files.readAllBytes(un.resolve("nirs.acx")));
    }

    /** No NIR is written in clear, neither in a section nor in a temporary file. */
    @Test
    void writesNoNirInClear() throws IOException {
        List<Identite> population = PopulationEssai.de(400, 11);
        List<byte[]> ecrits = Collections.synchronizedList(new ArrayList<>());
        Disque disque = fichier -> new FilterOutputStream(OutputStream.nullOutputStream()) {
            private final OutputStream vrai = Disque.duSysteme().creer(fichier);

            @Override
            public void write(byte[] octets, int debut, int longueur) throws IOException {
                ecrits.add(Arrays.copyOfRange(octets, debut, debut + longueur));
                vrai.write(octets, debut, longueur);
            }

            @Override
            public void close() throws IOException {
                vrai.close();
            }
        };
        new ConstructionIndex(
                        RegistreEssai.reglages(),
                        new SecureRandom(),
                        RegistreEssai.HORLOGE,
                        new Moyens(disque, 100, 50))
                .construire(
                        new StringReader(RegistreEssai.csv(population)),
                        dossier.resolve("index"),
                        RegistreEssai.suivi(anomalies));

        String tout = ecrits.stream()
                .map(octets -> new String(octets, StandardCharsets.ISO_8859_1))
                .reduce("", String::concat);
        for (Identite identite : population) {
            long code = CodeNir.de(identite.nir());
            assertThat(tout)
                    .doesNotContain(identite.nir().sansCle())
                    .doesNotContain(enTexte(code, ByteOrder.LITTLE_ENDIAN))
                    .doesNotContain(enTexte(code, ByteOrder.BIG_ENDIAN))
                    .doesNotContain(enTexte(code << 19, ByteOrder.BIG_ENDIAN).substring(0, 5));
        }
    }

    /** The six bytes of a code that are not 0. */
    private static String enTexte(long code, ByteOrder ordre) {
        byte[] octets = ByteBuffer.allocate(8).order(ordre).putLong(code).array();
        return new String(
                octets, ordre == ByteOrder.BIG_ENDIAN && code < 1L << 45 ? 2 : 0, 6, StandardCharsets.ISO_8859_1);
    }
}
