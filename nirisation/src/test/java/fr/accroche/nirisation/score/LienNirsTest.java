package fr.accroche.nirisation.score;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.Nir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LienNirsTest {
    @ParameterizedTest
    @CsvSource({
        "1850500000005, 1850500000005, MEME_NUMERO",
        "7850500000005, 7850500000005, MEME_NUMERO",
        "7850500000005, 1850500000005, NUMERO_SUIVANT",
        "8850500000005, 2850500000005, NUMERO_SUIVANT",
        "1850500000005, 7850500000005, NUMERO_PRECEDENT",
        // The other sex, another order, and first digits that are no pair.
        "7850500000005, 2850500000005, AUCUN",
        "1850500000005, 2850500000005, AUCUN",
        "7850500000005, 1850500000006, AUCUN",
        "1850500000005, 3850500000005, AUCUN",
        "8850500000005, 7850500000005, AUCUN"
    })
    void linksAProvisionalNumberToTheFinalOneOfTheSameDigits(String un, String autre, LienNirs lien) {
        assertThat(LienNirs.entre(Nir.deSansCle(un), Nir.deSansCle(autre))).isEqualTo(lien);
    }
}
