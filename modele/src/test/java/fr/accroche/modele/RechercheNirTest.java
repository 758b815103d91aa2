package fr.accroche.modele;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RechercheNirTest {
    private static final Nir NIR = Nir.deSansCle("2991200123456");

    @ParameterizedTest
    @ValueSource(strings = {"%s", "mon numéro : %s.", "n°%s", "(%s)", "il est\n%s"})
    void findsANumberHoweverItIsSet(String phrase) {
        String valeur = NIR.valeur();
        String groupe = valeur.replaceAll("(.)(..)(..)(..)(...)(...)(..)", "$1 $2 $3 $4 $5 $6 $7");
        assertThat(RechercheNir.estDans(phrase.formatted(valeur))).isTrue();
        assertThat(RechercheNir.estDans(phrase.formatted(groupe))).isTrue();
        assertThat(RechercheNir.estDans(phrase.formatted(groupe.replace(' ', '.'))))
                .isTrue();
        assertThat(RechercheNir.estDans(phrase.formatted(valeur.substring(0, 13))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mon SIRET est 00000000000018.",
                "SIRET 356 000 000 00048",
                "téléphone 01 02 03 04 05",
                "le 25/03/2021 à 10 h 05",
                "matricule 12ABC345, contrat MFCER000123"
            })
    void leavesOtherNumbersAlone(String texte) {
        assertThat(RechercheNir.estDans(texte)).isFalse();
    }
}
