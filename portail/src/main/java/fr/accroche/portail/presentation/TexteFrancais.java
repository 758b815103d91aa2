package fr.accroche.portail.presentation;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Dates, sizes and counts as they are written on screen, with the non-breaking spaces of French typography. Times are
 * those of Paris. Immutable and safe to share between threads.
 */
public final class TexteFrancais {
    /** Where the portal's days begin. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final char ESPACE_INSECABLE = '\u00a0';
    private static final long OCTETS_PAR_KO = 1024;
    private static final long OCTETS_PAR_MO = OCTETS_PAR_KO * OCTETS_PAR_KO;
    private static final DateTimeFormatter MOIS_ANNEE = DateTimeFormatter.ofPattern("MMMM\u00a0uuuu", Locale.FRANCE);
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H\u00a0'h'\u00a0mm", Locale.FRANCE);

    private static final Pattern TROMPEUR = Pattern.compile("[\\p{Cntrl}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]");

    private TexteFrancais() {}

    /** As in « 1er juillet 2021 à 10 h 05 ». */
    public static String dateHeure(Instant instant) {
        return date(instant) + " à" + ESPACE_INSECABLE + HEURE.format(instant.atZone(PARIS));
    }

    /** As in « 1er juillet 2021 ». */
    public static String date(Instant instant) {
        ZonedDateTime jour = instant.atZone(PARIS);
        String quantieme = jour.getDayOfMonth() == 1 ? "1er" : Integer.toString(jour.getDayOfMonth());
        return quantieme + ESPACE_INSECABLE + MOIS_ANNEE.format(jour);
    }

    /** The same for a day. */
    public static String date(LocalDate jour) {
        return date(jour.atStartOfDay(PARIS).toInstant());
    }

    /** In octets, Ko (1 024 bytes) or Mo, with one decimal at most. */
    public static String taille(long octets) {
        if (octets < OCTETS_PAR_KO) {
            return accorde(octets, "octet", "octets");
        }
        return octets < OCTETS_PAR_MO
                ? avecUneDecimale(octets, OCTETS_PAR_KO) + ESPACE_INSECABLE + "Ko"
                : avecUneDecimale(octets, OCTETS_PAR_MO) + ESPACE_INSECABLE + "Mo";
    }

    /** With thousands apart, as in « 200 000 ». */
    public static String nombre(long nombre) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(nombre).replace('\u202f', ESPACE_INSECABLE);
    }

    /** A count and its noun; in French, the plural begins at two. */
    public static String accorde(long nombre, String singulier, String pluriel) {
        return nombre(nombre) + ESPACE_INSECABLE + (Math.abs(nombre) < 2 ? singulier : pluriel);
    }

    /**
     * A text that came from outside, with each invisible character that could make it read otherwise (controls, marks of
     * writing direction) shown as the replacement character.
     */
    public static String lisible(String recu) {
        return TROMPEUR.matcher(recu).replaceAll("\ufffd");
    }

    private static String avecUneDecimale(long octets, long unite) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRANCE);
        format.setMaximumFractionDigits(1);
        return format.format((double) octets / unite).replace('\u202f', ESPACE_INSECABLE);
    }
}
