package fr.accroche.portail.compte.lettre;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as pages and mails write them, at Paris time. Stateless. */
public final class QuandFrancais {
    private static final DateTimeFormatter FORME = DateTimeFormatter.ofPattern(
                    "d\u00a0MMMM\u00a0uuuu 'à'\u00a0H\u00a0'h'\u00a0mm", Locale.FRANCE)
            .withZone(ZoneId.of("Europe/Paris"));

    private QuandFrancais() {}

    public static String dateHeure(Instant quand) {
        return FORME.format(quand).replaceFirst("^1\u00a0", "1er\u00a0");
    }
}
