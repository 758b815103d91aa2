package fr.accroche.nirisation.registre;

import static fr.accroche.nirisation.PersonneEssai.USUELLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;
import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.PersonneEssai;
import fr.accroche.nirisation.registre.LectureRegistre.LigneRejetee;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistreMemoireTest {
    private static final String ENTETE = "nir;nom_naissance;nom_usage;prenom1;prenom2;prenom3;sexe;date_naissance;"
            + "code_commune_naissance;libelle_commune_naissance;code_pays_naissance;date_deces\n";
    private static final Nir NIR = Nir.deSansCle("1850500123456");
    private static final String BONNE =
            NIR.valeur() + ";MARTIN;DURAND;JEAN;LOUIS;MARIE;M;1985-05-00;99352;ALGER;352;2020-02-00\n";

    private static LectureRegistre lire(String csv) throws IOException {
        return RegistreMemoire.lire(new StringReader(csv));
    }

    private static List<Identite> chercher(Registre registre, PersonneEssai personne) {
        return registre.homonymes(CriteresObligatoires.de(personne.ecrite()));
    }

    @Test
    void givesBackEveryDatumOfALine() throws IOException {
        LectureRegistre lecture = lire(ENTETE + BONNE);

        assertThat(lecture.lignesLues()).isEqualTo(1);
        assertThat(lecture.rejets()).isEmpty();
        assertThat(chercher(lecture.registre(), USUELLE.prenomme("Jean")))
                .containsExactly(new Identite(
                        NIR,
                        "MARTIN",
                        "DURAND",
                        List.of("JEAN", "LOUIS", "MARIE"),
                        Sexe.M,
                        new DateNaissance(1985, 5, 0),
                        new LieuNaissance("99352", null, "ALGER", "352", null),
                        Optional.of(LocalDate.of(2020, 2, 29))));
    }

    @Test
    void readsQuotedFieldsAndAByteOrderMark(@TempDir Path dossier) throws IOException {
        Path csv = Files.writeString(
                dossier.resolve("r.csv"),
                "\uFEFF" + ENTETE + NIR.valeur() + ";\"MAR;\"\"TIN\";;JEAN;;;M;1985-05-01;;;;\r\n");

        LectureRegistre lecture = RegistreMemoire.lire(csv);

        assertThat(lecture.registre().taille()).isEqualTo(1);
        assertThat(chercher(lecture.registre(), USUELLE.nomme("Mar tin").prenomme("Jean")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "185050012345600;MARTIN;;JEAN;;;M;1985-05-01;;;;|colonne nir : attendu 15 caractères avec la bonne clé",
                "@;;;JEAN;;;M;1985-05-01;;;;|colonne nom_naissance : attendu un nom, ou SANS NOM",
                "@;MARTIN;;JEAN;;;H;1985-05-01;;;;|colonne sexe : attendu M ou F",
                "@;MARTIN;;JEAN;;;M;01/05/1985;;;;|colonne date_naissance : attendu AAAA-MM-JJ, mois ou jour inconnu noté 00",
                "@;MARTIN;;JEAN;;;M;1985-13-01;;;;|colonne date_naissance : attendu une date possible",
                "@;MARTIN;;JEAN;;;M;1985-05-01;3155;;;|colonne code_commune_naissance : attendu vide ou 5 caractères",
                "@;MARTIN;;JEAN;;;M;1985-05-01;;;99352;|colonne code_pays_naissance : attendu vide ou 3 chiffres",
                "@;MARTIN;;JEAN;;;M;1985-05-01;;;;2020-02-30|colonne date_deces : attendu une date possible",
                "@;MARTIN;;JEAN;;;M;1985-05-01|attendu 12 colonnes séparées par « ; », trouvé 8",
                "@;MARTIN;;JEAN;;;M;1985-05-01;;;;;;|attendu 12 colonnes séparées par « ; », trouvé 14",
            })
    void leavesOutABadLineAndSaysWhereAndWhy(String ligne, String motif) throws IOException {
        LectureRegistre lecture = lire(ENTETE + BONNE + ligne.replace("@", NIR.valeur()) + "\n" + BONNE);

        assertThat(lecture.lignesLues()).isEqualTo(3);
        assertThat(lecture.lignesRejetees()).isEqualTo(1);
        assertThat(lecture.registre().taille()).isEqualTo(2);
        assertThat(lecture.rejets()).containsExactly(new LigneRejetee(3, motif));
    }

    @Test
    void leavesOutALineThatIsNotUtf8(@TempDir Path dossier) throws IOException {
        Path csv = Files.writeString(
                dossier.resolve("latin1.csv"),
                ENTETE + NIR.valeur() + ";MARTIN;;RENÉ;;;M;1985-05-01;;;;\n",
                StandardCharsets.ISO_8859_1);

        assertThat(RegistreMemoire.lire(csv).rejets())
                .containsExactly(new LigneRejetee(2, "colonne prenom1 : attendu du texte en UTF-8"));
    }

    @Test
    void countsEveryBadLineAndDetailsTheFirstThousand() throws IOException {
        LectureRegistre lecture = lire(ENTETE + "mauvaise\n".repeat(1500));

        assertThat(lecture.lignesRejetees()).isEqualTo(1500);
        assertThat(lecture.rejets()).hasSize(LectureRegistre.REJETS_DETAILLES);
    }

    @Test
    void refusesAnotherHeaderWithoutRepeatingWhatMayBeSomebodysData() {
        assertThatThrownBy(() -> lire(BONNE))
                .isInstanceOf(RegistreIllisibleException.class)
                .hasMessageContaining("Attendu : « nir;nom_naissance;")
                .hasMessageContaining("Trouvé : 12 colonne(s), « (autre);(autre)")
                .message()
                .doesNotContain("MARTIN", NIR.valeur());
        assertThatThrownBy(() -> lire(ENTETE.replace("nom_usage;", "")))
                .hasMessageContaining("Trouvé : 11 colonne(s), « nir;nom_naissance;prenom1;");
        assertThatThrownBy(() -> lire("")).isInstanceOf(RegistreIllisibleException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"185;", "@;\"MAR\"TIN;;JEAN;;;M;1985-05-01;;;;", "@;\"MARTIN;;JEAN;;;M;1985-05-01;;;;"})
    void leavesOutOnlyTheLineWhoseQuotesDoNotMatch(String ligne) throws IOException {
        LectureRegistre lecture = lire(ENTETE + BONNE + ligne.replace("@", NIR.valeur()) + "\n" + BONNE);

        assertThat(lecture.registre().taille()).isEqualTo(2);
        assertThat(lecture.rejets())
                .containsExactly(new LigneRejetee(
                        3, "attendu des guillemets par paires autour d’un champ (RFC 4180), une personne par ligne"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesWhateverEndsThemAndEmptyOnesToo(String finDeLigne) throws IOException {
        String csv = ENTETE + BONNE + "\n\n" + BONNE + "mauvaise";

        assertThat(lire(csv.replace("\n", finDeLigne)).rejets())
                .containsExactly(new LigneRejetee(6, "attendu 12 colonnes séparées par « ; », trouvé 1"));
        assertThat(lire(csv.replace("\n", finDeLigne)).registre().taille()).isEqualTo(2);
    }

    /** Lines stand across the ends of the buffer; a reader that gives a character at a time makes every place one. */
    @Test
    void readsTheSameHoweverTheReaderGivesIt() throws IOException {
        String csv = ENTETE + (BONNE + "\r\nmauvaise\r\n").repeat(3_000);
        Reader avare = new FilterReader(new StringReader(csv)) {
            @Override
            public int read(char[] tampon, int debut, int longueur) throws IOException {
                return super.read(tampon, debut, 1);
            }
        };

        assertThat(RegistreMemoire.lire(avare).rejets()).isEqualTo(lire(csv).rejets());
        assertThat(lire(csv).lignesRejetees()).isEqualTo(3_000);
    }

    @Test
    void leavesOutALineWithoutEndInLittleMemory() throws IOException {
        LectureRegistre lecture = lire(ENTETE + BONNE + "x".repeat(3_000_000) + "\n" + BONNE);

        assertThat(lecture.registre().taille()).isEqualTo(2);
        assertThat(lecture.rejets())
                .containsExactly(
                        new LigneRejetee(3, "attendu une ligne de 10 000 caractères au plus, une personne par ligne"));
    }

    @Test
    void saysThatAFileIsEmptyOrOfAnotherEncoding() {
        assertThatThrownBy(() -> lire("")).hasMessageContaining("Trouvé : un fichier vide");
        assertThatThrownBy(() -> lire("\uFFFD\uFFFDn\0i\0r\0")).hasMessageContaining("qui n’est pas en UTF-8");
    }

    @Test
    void saysThatAFileIsMissing(@TempDir Path dossier) {
        assertThatThrownBy(() -> RegistreMemoire.lire(dossier.resolve("absent.csv")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void findsAPersonUnderEachOfItsNames() {
        Registre registre =
                RegistreMemoire.de(List.of(USUELLE.nomme("MARTIN DIT LAFLEUR").connue()));

        assertThat(chercher(registre, USUELLE.nomme("Martin"))).hasSize(1);
        assertThat(chercher(registre, USUELLE.nomme("Lafleur"))).hasSize(1);
        assertThat(chercher(registre, USUELLE.nomme("Martin dit Lafleur"))).hasSize(1);
        assertThat(chercher(registre, USUELLE.nomme("Martin dit Latulipe"))).isEmpty();
    }

    @Test
    void findsNobodyWithoutNameOrFirstName() {
        Registre registre = RegistreMemoire.de(
                List.of(USUELLE.nomme("SANS NOM").connue(), USUELLE.prenomme().connue()));

        assertThat(chercher(registre, USUELLE.nomme("SANS NOM"))).isEmpty();
        assertThat(chercher(registre, USUELLE)).isEmpty();
    }

    @Test
    void findsNobodyInAnEmptyRegistry() {
        assertThat(chercher(RegistreMemoire.de(List.of()), USUELLE)).isEmpty();
    }

    /** Compared with a scan of all persons: the table and the pages give exactly the same, in order. */
    @Test
    void findsWhatAScanOfEverybodyFinds() {
        List<Identite> identites = IntStream.range(0, 30_000)
                .mapToObj(i -> USUELLE.numero(i)
                        .nomme("N" + i % 97)
                        .prenomme("P" + i % 11)
                        .neLe(1950 + i % 7, 1 + i % 12, 1 + i % 28)
                        .connue())
                .toList();
        Registre registre = RegistreMemoire.de(identites);
        Set<Integer> tailles = new TreeSet<>();
        for (int i = 0; i < 200; i++) {
            CriteresObligatoires criteres = CriteresObligatoires.de(identites.get(i * 131));
            List<Identite> attendues = identites.stream()
                    .filter(identite -> criteres.correspond(CriteresObligatoires.de(identite)))
                    .collect(Collectors.toList());
            assertThat(registre.homonymes(criteres)).isEqualTo(attendues);
            tailles.add(attendues.size());
        }
        assertThat(tailles).allMatch(taille -> taille > 1);
    }
}
