package fr.accroche.referentiels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.Sexe;
import org.junit.jupiter.api.Test;

class PrenomsUsuelsTest {
    private static final PrenomsUsuels PRENOMS = PrenomsUsuels.charger();

    @Test
    void knowsClearCutNamesWithOrWithoutAccents() {
        assertThat(PRENOMS.sexeUsuel("Hélène")).contains(Sexe.F);
        assertThat(PRENOMS.sexeUsuel("HELENE")).contains(Sexe.F);
        assertThat(PRENOMS.sexeUsuel("jean-pierre")).contains(Sexe.M);
    }

    @Test
    void saysNothingOfNamesGivenToBoth() {
        assertThat(PRENOMS.sexeUsuel("Dominique")).isEmpty();
        assertThat(PRENOMS.sexeUsuel("Camille")).isEmpty();
        assertThat(PRENOMS.sexeUsuel("Inconnu")).isEmpty();
    }
}
