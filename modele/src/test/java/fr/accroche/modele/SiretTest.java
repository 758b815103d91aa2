package fr.accroche.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {
    @ParameterizedTest
    @ValueSource(strings = {"18002002600019", "180 020 026 00019", "180\u00a0020\u202f026 00019"})
    void readsASiretWithOrWithoutBlanks(String texte) {
        assertThat(Siret.lire(texte)).contains(new Siret("18002002600019"));
    }

    @Test
    void countsPlainDigitsForTheEstablishmentsOfLaPoste() {
        assertThat(Siret.lire("35600000049837")).isPresent();
        assertThat(Siret.lire("35600000049838")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18002002600018", "1800200260001", "180020026000190", "1800200260001A"})
    void refusesWhatIsNoSiret(String texte) {
        assertThat(Siret.lire(texte)).isEmpty();
        assertThatThrownBy(() -> new Siret(texte)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsItsLegalUnit() {
        assertThat(new Siret("18002002600019").siren()).isEqualTo("180020026");
    }
}
