package fr.accroche.portail.organisme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Contracts, mandates and SIRETs last whole days of Paris. */
public final class JourParis {
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter MOIS_ANNEE = DateTimeFormatter.ofPattern("MMMM\u00a0uuuu", Locale.FRANCE);

    private JourParis() {}

    /** As in « 1er juillet 2021 ». */
    public static String enLettres(LocalDate jour) {
        String quantieme = jour.getDayOfMonth() == 1 ? "1er" : Integer.toString(jour.getDayOfMonth());
        return quantieme + "\u00a0" + MOIS_ANNEE.format(jour);
    }

    public static LocalDate aujourdhui(Clock horloge) {
        return LocalDate.now(horloge.withZone(ZONE));
    }
}
