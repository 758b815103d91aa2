package fr.accroche.portail.organisme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Contracts, mandates and SIRETs last whole days of Paris. */
final class JourParis {
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private JourParis() {}

    static LocalDate aujourdhui(Clock horloge) {
        return LocalDate.now(horloge.withZone(ZONE));
    }
}
