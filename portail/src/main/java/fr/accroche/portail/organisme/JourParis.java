package fr.accroche.portail.organisme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Contracts, mandates and SIRETs last whole days of Paris. */
public final class JourParis {
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private JourParis() {}

    public static LocalDate aujourdhui(Clock horloge) {
        return LocalDate.now(horloge.withZone(ZONE));
    }
}
