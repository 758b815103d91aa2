package fr.accroche.nirisation.index.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.Nir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeNirTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1850500123456",
                "2999900999999",
                "1010100000001",
                "185052A123456",
                "299992B999999",
                "8850500000000"
            })
    void givesBackTheNirItCoded(String sansCle) {
        Nir nir = Nir.deSansCle(sansCle);

        assertThat(CodeNir.de(nir)).isBetween(0L, (1L << 45) - 1);
        assertThat(CodeNir.lire(CodeNir.de(nir))).contains(nir);
    }

    @Test
    void readsNoNirWhereThereIsNone() {
        for (long code : new long[] {-1, 0, 30_000_000_000_000L, Long.MAX_VALUE, 1_130_500_123_456L * 10}) {
            assertThat(CodeNir.lire(code)).isEmpty();
        }
    }
}
