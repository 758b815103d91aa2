package fr.accroche.portail.depot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PanneSansValeurTest {
    @Test
    void saysTheClassesOfAFailureAndNeverItsMessages() {
        Throwable panne =
                new IllegalStateException("wraps VALMORIN", new SQLException("Failing row contains (VALMORIN)"));

        assertThat(PanneSansValeur.de(panne))
                .contains("java.lang.IllegalStateException at ")
                .contains("caused by java.sql.SQLException")
                .contains("PanneSansValeurTest")
                .doesNotContain("VALMORIN");
    }
}
