package fr.accroche.portail.information;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the service was over some time.
 *
 * @param incidents the periods in which not everything worked, newest first
 * @param observe how long it was read
 * @param disponible of it, how long files were received and processed without waiting
 */
record BilanService(List<PeriodeService> incidents, Duration observe, Duration disponible) {
    private static final double CENT = 100;

    static BilanService de(List<PeriodeService> periodes, Instant maintenant) {
        List<PeriodeService> toutes = new ArrayList<>(periodes);
        if (!periodes.isEmpty()) {
            Instant dernier = periodes.get(periodes.size() - 1).fin();
            if (dernier.plus(HistoireService.SILENCE).isBefore(maintenant)) {
                toutes.add(new PeriodeService(dernier, maintenant, EtatService.INTERROMPU));
            }
        }
        List<PeriodeService> incidents = new ArrayList<>();
        Duration observe = Duration.ZERO;
        Duration disponible = Duration.ZERO;
        for (PeriodeService periode : toutes) {
            observe = observe.plus(periode.duree());
            if (periode.etat() == EtatService.NORMAL) {
                disponible = disponible.plus(periode.duree());
            } else if (!periode.duree().isZero()) {
                incidents.add(0, periode);
            }
        }
        return new BilanService(List.copyOf(incidents), observe, disponible);
    }

    /** From 0 to 100, rounded down to hundredths: an interruption is never rounded away. Empty before any reading. */
    Optional<Double> taux() {
        return observe.isZero()
                ? Optional.empty()
                : Optional.of(Math.floor(CENT * CENT * disponible.toMillis() / observe.toMillis()) / CENT);
    }
}
