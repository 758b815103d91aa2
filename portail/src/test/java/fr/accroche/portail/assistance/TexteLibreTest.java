package fr.accroche.portail.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.modele.Nir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TexteLibreTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 99 12 00 123 456",
                "Le NIR 1991200123456 ne passe pas",
                "1.99.12.00.123.456",
                "2\u00a088\u00a002\u00a000\u00a0111\u00a0222",
                "n°199-12-00-123-456!",
                "199122A123456"
            })
    void refusesANirWhateverItsWriting(String texte) {
        assertThat(TexteLibre.refus(texte, 200))
                .hasValueSatisfying(refus -> assertThat(refus).contains("NIR", "idTechnique"));
        assertThatThrownBy(() -> new TexteLibre(texte))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("123");
    }

    @Test
    void refusesANirWithItsKeyRightOrWrong() {
        String juste = Nir.deSansCle("1991200123456").valeur();
        assertThat(TexteLibre.refus("Voici " + juste + ".", 200)).isPresent();
        assertThat(TexteLibre.refus("Voici 1 99 12 00 123 456 00.", 200)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon dépôt n° 100001 du 01/07/2021 à 10 h 05 attend depuis 12 345 secondes.",
                "SIRET 356 000 000 00048",
                "SIRET 00000000000018, matricule 12ABC345, contrat MFCER000123",
                "Passage P-2026-000007",
                "Numéro 19912001234567890123",
                "Téléphone 01 99 12 00 12"
            })
    void takesWhatIsNoNir(String texte) {
        assertThat(TexteLibre.refus(texte, 200)).isEmpty();
        assertThat(new TexteLibre("  " + texte + "\n").valeur()).isEqualTo(texte);
    }

    @Test
    void refusesAnEmptyAndATooLongText() {
        assertThat(TexteLibre.refus(" \n", 200)).isPresent();
        assertThat(TexteLibre.refus("a".repeat(200), 200)).isEmpty();
        assertThat(TexteLibre.refus("a".repeat(201), 200))
                .hasValueSatisfying(refus -> assertThat(refus).contains("200"));
    }
}
