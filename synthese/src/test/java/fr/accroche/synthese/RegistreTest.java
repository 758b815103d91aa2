package fr.accroche.synthese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.referentiels.LieuxFrancais;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistreTest {
    private static final PopulationSynthetique POPULATION = new PopulationSynthetique(LieuxFrancais.charger());
    private static final String ENTETE = "nir;nom_naissance;nom_usage;prenom1;prenom2;prenom3;sexe;date_naissance;"
            + "code_commune_naissance;libelle_commune_naissance;code_pays_naissance;date_deces";

    @Test
    void writesTheHeaderOfTheContract() throws IOException {
        assertThat(texte(registre(1, 10)).lines()).hasSize(11).first().isEqualTo(ENTETE);
    }

    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        assertThat(registre(11, 5_000)).isEqualTo(registre(11, 5_000)).isNotEqualTo(registre(12, 5_000));
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        List<PersonneSynthetique> lues = new ArrayList<>();

        long combien = RegistreReader.lire(new ByteArrayInputStream(registre(5, 2_000)), lues::add);

        assertThat(combien).isEqualTo(2_000);
        assertThat(texte(registre(lues))).isEqualTo(texte(registre(5, 2_000)));
    }

    @Test
    void refusesAnEmptyRegistry() {
        assertRefused("", "ligne 1", "vide");
    }

    @Test
    void refusesAnotherHeader() {
        assertRefused("nom;prenom\n", "ligne 1", "en-tête");
    }

    @Test
    void refusesALineWithFieldsMissing() {
        assertRefused(ENTETE + "\na;b\n", "ligne 2", "12 champs");
    }

    @Test
    void refusesAFalseNirWithoutRepeatingTheLine() {
        String ligne = "199010012345600;DURAND;;PAUL;;;M;1999-01-01;21231;DIJON;;";
        assertThatThrownBy(() -> lire(ENTETE + "\n" + ligne + "\n"))
                .isInstanceOf(RegistreIllisibleException.class)
                .hasMessageContaining("ligne 2")
                .hasMessageNotContaining("DURAND");
    }

    private static void assertRefused(String csv, String... fragments) {
        assertThatThrownBy(() -> lire(csv))
                .isInstanceOf(RegistreIllisibleException.class)
                .hasMessageContainingAll(fragments);
    }

    private static void lire(String csv) throws IOException {
        RegistreReader.lire(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), personne -> {});
    }

    private static byte[] registre(long graine, int taille) throws IOException {
        return registre(POPULATION.personnes(graine, taille).toList());
    }

    private static byte[] registre(List<PersonneSynthetique> personnes) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (RegistreWriter registre = new RegistreWriter(sortie)) {
            personnes.forEach(registre::ecrire);
        }
        return sortie.toByteArray();
    }

    private static String texte(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8);
    }
}
