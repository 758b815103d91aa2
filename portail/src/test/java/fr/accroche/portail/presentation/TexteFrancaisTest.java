package fr.accroche.portail.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexteFrancaisTest {
    @Test
    void writesTheFirstOfAMonthAsAnOrdinal() {
        assertThat(TexteFrancais.date(Instant.parse("2021-07-01T08:05:00Z"))).isEqualTo("1er\u00a0juillet\u00a02021");
    }

    @Test
    void tellsTheTimeOfParisAcrossMidnightAndSummerTime() {
        assertThat(TexteFrancais.dateHeure(Instant.parse("2021-07-13T22:05:00Z")))
                .isEqualTo("14\u00a0juillet\u00a02021 à\u00a00\u00a0h\u00a005");
        assertThat(TexteFrancais.dateHeure(Instant.parse("2021-12-31T22:59:00Z")))
                .isEqualTo("31\u00a0décembre\u00a02021 à\u00a023\u00a0h\u00a059");
    }

    @ParameterizedTest
    @CsvSource({"0,0_octet", "1,1_octet", "1023,1_023_octets", "1024,1_Ko", "1536,'1,5_Ko'", "209715200,200_Mo"})
    void writesSizesInKoAndMo(long octets, String attendu) {
        assertThat(TexteFrancais.taille(octets)).isEqualTo(attendu.replace('_', '\u00a0'));
    }

    @Test
    void beginsThePluralAtTwo() {
        assertThat(TexteFrancais.accorde(1, "erreur", "erreurs")).isEqualTo("1\u00a0erreur");
        assertThat(TexteFrancais.accorde(200_000, "erreur", "erreurs")).isEqualTo("200\u00a0000\u00a0erreurs");
    }

    @Test
    void showsMarksOfDirectionAndControlsInsteadOfObeyingThem() {
        assertThat(TexteFrancais.lisible("a\u202etxt.lmx\n\u2066b")).isEqualTo("a\ufffdtxt.lmx\ufffd\ufffdb");
        assertThat(TexteFrancais.lisible("Élève d’été – n° 1")).isEqualTo("Élève d’été – n° 1");
    }
}
