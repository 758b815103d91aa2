package fr.accroche.portail.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FreinEssaisTest {
    private Instant maintenant = Instant.parse("2026-11-24T10:00:00Z");
    private final FreinEssais frein = new FreinEssais(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return maintenant;
        }
    });

    @Test
    void letsSoManyInAnHourForEachAndSaysHowLongToWait() {
        for (int n = 0; n < FreinEssais.PAR_HEURE; n++) {
            assertThat(frein.compter("un")).isEmpty();
        }
        maintenant = maintenant.plusSeconds(600);
        assertThat(frein.compter("un")).contains(new FreinEssais.Refus(Duration.ofMinutes(50)));
        assertThat(frein.compter("autre")).isEmpty();
        maintenant = maintenant.plus(Duration.ofMinutes(50));
        assertThat(frein.compter("un")).isEmpty();
    }

    @Test
    void givesAPlaceBackWhenItIsClosed() {
        for (int n = 1; n < FreinEssais.A_LA_FOIS; n++) {
            assertThat(frein.prendre()).isPresent();
        }
        FreinEssais.Place derniere = frein.prendre().orElseThrow();
        assertThat(frein.prendre()).isEmpty();
        derniere.close();
        assertThat(frein.prendre()).isPresent();
    }
}
