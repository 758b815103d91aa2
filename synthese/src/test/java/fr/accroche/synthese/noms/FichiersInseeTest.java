package fr.accroche.synthese.noms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.modele.Sexe;
import fr.accroche.synthese.tirage.Hasard;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FichiersInseeTest {
    private static final String PRENOMS = """
            sexe;preusuel;annais;nombre
            1;_PRENOMS_RARES;1950;10
            1;ALBÉRIC;1950;60
            1;BAUDOUIN;1950;30
            1;ALBÉRIC;XXXX;900
            2;CLÉLIE;1950;90
            2;DIANE;2000;50
            1;EUDES;2000;50
            """;

    @TempDir
    private Path dossier;

    private final Hasard hasard = new Hasard(1);

    @Test
    void givesFirstNamesInTheProportionsOfTheirYear() throws IOException {
        Onomastique noms = Onomastique.charger(Optional.of(fichier(PRENOMS)), Optional.empty());

        Map<String, Integer> de1950 = compter(() -> noms.prenom(hasard, Sexe.M, 1950));
        assertThat(de1950.get("ALBERIC")).isBetween(6_000, 6_900);
        assertThat(de1950.get("BAUDOUIN")).isBetween(2_900, 3_500);
        assertThat(de1950).doesNotContainKey("_PRENOMS_RARES").hasSizeGreaterThan(20);
        assertThat(compter(() -> noms.prenom(hasard, Sexe.F, 2020))).containsOnlyKeys("DIANE");
    }

    @Test
    void readsTheOldEncodingToo() throws IOException {
        Path ancien = Files.write(dossier.resolve("ancien.csv"), PRENOMS.getBytes(Charset.forName("windows-1252")));

        Onomastique noms = Onomastique.charger(Optional.of(ancien), Optional.empty());

        assertThat(compter(() -> noms.prenom(hasard, Sexe.F, 1950))).containsKey("CLELIE");
    }

    @Test
    void sumsUpFirstNamesByDepartment() throws IOException {
        Path fichier =
                fichier("sexe;preusuel;annais;dpt;nombre\n1;EUDES;1950;01;10\n1;EUDES;1950;02;10\n2;DIANE;1950;01;5\n");

        Onomastique noms = Onomastique.charger(Optional.of(fichier), Optional.empty());

        assertThat(compter(() -> noms.prenom(hasard, Sexe.M, 1950))).containsOnlyKeys("EUDES");
    }

    @Test
    void givesSurnamesInTheProportionsOfTheirDecade() throws IOException {
        Path fichier = fichier("NOM\t_1941_1950\t_1951_1960\nAUBERIVE\t60\t0\nBEAULOUP\t40\t10\n");

        Onomastique noms = Onomastique.charger(Optional.empty(), Optional.of(fichier));

        assertThat(compter(() -> noms.nom(hasard, 21, 5, 300, 1955))).containsOnlyKeys("BEAULOUP");
        assertThat(compter(() -> noms.nom(hasard, 21, 5, 300, 1945))).containsOnlyKeys("AUBERIVE", "BEAULOUP");
    }

    @Test
    void givesSurnamesWhereTheFileByDepartmentHasThem() throws IOException {
        Path fichier = fichier(
                "DEP\tNOM\t_1941_1950\n21\tAUBERIVE\t60\n2A\tBEAULOUP\t40\n974\tCHANTEMER\t40\n21\tAUTRES NOMS\t60\n");

        Onomastique noms = Onomastique.charger(Optional.empty(), Optional.of(fichier));

        assertThat(compter(() -> noms.nom(hasard, Departement.rang("2A004"), 5, 300, 1955)))
                .containsOnlyKeys("BEAULOUP");
        assertThat(compter(() -> noms.nom(hasard, Departement.rang("97411"), 5, 300, 1955)))
                .containsOnlyKeys("CHANTEMER");
        assertThat(compter(() -> noms.nom(hasard, 21, 5, 300, 1955)).get("AUBERIVE"))
                .isBetween(4_500, 5_500);
    }

    @Test
    void saysTheLineAndTheRemedyOfAFileThatIsAnother() throws IOException {
        assertPrenomsRefused("", "ligne 1", "vide", "nat2022.csv");
        assertPrenomsRefused("prenom,nombre\nA,1\n", "ligne 1", "sexe;preusuel;annais;nombre");
        assertPrenomsRefused("sexe;preusuel;annais;nombre\n1;A;1950;dix\n", "ligne 2", "un nombre de naissances");
        assertPrenomsRefused("sexe;preusuel;annais;nombre\n1;A;1950;1\n3;B;1950;1\n", "ligne 3", "1 ou 2");
        assertPrenomsRefused("sexe;preusuel;annais;nombre\n1;A\n", "ligne 2", "4 champs, 2 trouvés");
        assertThatThrownBy(() -> Onomastique.charger(Optional.empty(), Optional.of(fichier("NOM\tX\nA\t1\n"))))
                .isInstanceOf(FichierInseeIllisibleException.class)
                .hasMessageContainingAll("ligne 1", "_1971_1980", "noms2008nat_txt.txt");
    }

    private void assertPrenomsRefused(String contenu, String... fragments) throws IOException {
        Path fichier = fichier(contenu);
        assertThatThrownBy(() -> Onomastique.charger(Optional.of(fichier), Optional.empty()))
                .isInstanceOf(FichierInseeIllisibleException.class)
                .hasMessageContainingAll(fragments);
    }

    private Path fichier(String contenu) throws IOException {
        return Files.writeString(Files.createTempFile(dossier, "insee", ".csv"), contenu, StandardCharsets.UTF_8);
    }

    private static Map<String, Integer> compter(Supplier<String> tirage) {
        Map<String, Integer> nombres = new HashMap<>();
        for (int fois = 0; fois < 10_000; fois++) {
            nombres.merge(tirage.get(), 1, Integer::sum);
        }
        return nombres;
    }
}
