package fr.accroche.portail.information;

import static fr.accroche.portail.information.EtatService.ATTENTE;
import static fr.accroche.portail.information.EtatService.INTERROMPU;
import static fr.accroche.portail.information.EtatService.NORMAL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the service says that it was. */
class HistoireServiceTest extends EssaiPortail {
    private static final Instant MIDI = Instant.parse("2100-01-01T12:00:00Z");

    @Autowired
    private HistoireService histoire;

    @Test
    void keepsOneRowAPeriodAndTellsOfTheTimeInWhichNobodyRead() {
        // Rolled back: what the running portal notes of itself stays as it is, and waits meanwhile.
        BilanService bilan = baseWeb.transaction().execute(etape -> {
            etape.setRollbackOnly();
            noter(NORMAL, 0, 1, 2);
            noter(ATTENTE, 3, 4);
            noter(NORMAL, 4, 5, 6);
            noter(NORMAL, 26, 27);
            return histoire.bilan(MIDI, a(30));
        });

        assertThat(bilan.incidents())
                .containsExactly(new PeriodeService(a(6), a(26), INTERROMPU), new PeriodeService(a(3), a(5), ATTENTE));
        assertThat(bilan.observe()).isEqualTo(Duration.ofMinutes(27));
        assertThat(bilan.taux()).hasValue(18.51);
    }

    @Test
    void countsTheSilenceSinceTheLastReadingAsAnInterruption() {
        List<PeriodeService> lues = List.of(new PeriodeService(a(0), a(10), NORMAL));

        assertThat(BilanService.de(lues, a(15)).incidents()).isEmpty();
        assertThat(BilanService.de(lues, a(20)).incidents())
                .containsExactly(new PeriodeService(a(10), a(20), INTERROMPU));
        assertThat(BilanService.de(List.of(), a(20)).taux()).isEmpty();
    }

    @Test
    void neverRoundsAnInterruptionAway() {
        List<PeriodeService> lues = List.of(
                new PeriodeService(MIDI, MIDI.plus(Duration.ofDays(90)), NORMAL),
                new PeriodeService(
                        MIDI.plus(Duration.ofDays(90)),
                        MIDI.plus(Duration.ofDays(90)).plusSeconds(30),
                        INTERROMPU));

        assertThat(BilanService.de(lues, MIDI.plus(Duration.ofDays(90))).taux()).hasValue(99.99);
    }

    @Test
    void showsWhatItReadOfItself() throws Exception {
        histoire.relever(Instant.now());

        assertThat(NavigateurForge.anonyme(port).lire("/statut").body())
                .contains("Les 90 derniers jours")
                .doesNotContain("null");
    }

    private void noter(EtatService etat, int... minutes) {
        for (int minute : minutes) {
            histoire.noter(etat, a(minute));
        }
    }

    private static Instant a(int minute) {
        return MIDI.plus(Duration.ofMinutes(minute));
    }
}
