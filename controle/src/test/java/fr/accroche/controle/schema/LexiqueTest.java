package fr.accroche.controle.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiqueTest {
    @ParameterizedTest
    @CsvSource({
        "1899, 1900, -1",
        "1900, 1900, 0",
        "+1901, 1900, 1",
        "0000000000000000000000000001900, 1900, 0",
        "-1, 0, -1",
        "-0, 0, 0",
        "-00, 0, 0",
        "-5, -4, -1",
        "99999999999999999999, 2099, 1",
        "-99999999999999999999, -5, -1",
        "123456789012345678901234567890, 123456789012345678901234567890, 0",
        "123456789012345678901234567891, 123456789012345678901234567890, 1"
    })
    void comparesAnIntegerAsWrittenWithABound(String entier, BigInteger borne, int attendu) {
        assertThat(Integer.signum(Lexique.comparer(entier, borne))).isEqualTo(attendu);
    }

    /** Computed, each of these would take quadratic time: half a minute in all. */
    @Test
    void comparesThousandsOfEndlessIntegersAtOnce() {
        String interminable = "9".repeat(65_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 5_000; i++) {
                assertThat(Lexique.comparer(interminable, BigInteger.TEN)).isPositive();
            }
        });
        assertThatCode(() -> Lexique.comparer("0".repeat(65_000), BigInteger.TEN))
                .doesNotThrowAnyException();
    }
}
