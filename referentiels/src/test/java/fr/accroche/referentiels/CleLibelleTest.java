package fr.accroche.referentiels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleLibelleTest {
    @Test
    void knowsEachLetterOfLatin1AsUnicodeDecomposesIt() {
        for (char c = '\u0080'; c <= '\u017f'; c++) {
            String nom = "a" + c + "b";
            assertThat(CleLibelle.de(nom)).as("U+%04X", (int) c).isEqualTo(CleLibelle.de(CleLibelle.decomposer(nom)));
        }
    }

    @Test
    void writesSaintInFullAndForgetsAccentsAndHyphens() {
        assertThat(CleLibelle.de("St-Étienne-de-Crossey")).isEqualTo("SAINT ETIENNE DE CROSSEY");
        assertThat(CleLibelle.de("Œuilly")).isEqualTo("OEUILLY");
    }
}
