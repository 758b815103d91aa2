package fr.accroche.portail.information;

import java.time.Duration;
import java.time.Instant;

/** Time during which the service was one thing. */
record PeriodeService(Instant debut, Instant fin, EtatService etat) {
    Duration duree() {
        return Duration.between(debut, fin);
    }
}
