package fr.accroche.traitement.accuse;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates and counts are written in the printed accusés. */
final class TexteFrancais {
    private static final DateTimeFormatter DATE_HEURE =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH 'h' mm 'min' ss 's'", Locale.FRANCE);

    private TexteFrancais() {}

    /** As {@code 23 novembre 2026 à 10 h 15 min 30 s (heure de Paris)}. */
    static String dateHeure(Instant instant) {
        return DATE_HEURE.format(instant.atZone(AccuseTraitement.PARIS)) + " (heure de Paris)";
    }

    /** With the French thousands separator. */
    static String nombre(long nombre) {
        return String.format(Locale.FRANCE, "%,d", nombre);
    }
}
