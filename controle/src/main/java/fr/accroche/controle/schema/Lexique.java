package fr.accroche.controle.schema;

import java.math.BigInteger;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lexical spaces of XSD 1.0's primitive types that are supported (XML Schema part 2, second edition, 3.2). */
final class Lexique {
    private static final String FUSEAU = "(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?";
    private static final String JOUR = "(-?(?:[1-9][0-9]{3,8}|0[0-9]{3}))-(0[1-9]|1[0-2])-([0-2][0-9]|3[01])";
    private static final Pattern DATE = Pattern.compile(JOUR + FUSEAU);
    private static final Pattern DATE_HEURE = Pattern.compile(
            JOUR + "T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?|24:00:00(?:\\.0+)?)" + FUSEAU);
    private static final Pattern ENTIER = Pattern.compile("[+-]?[0-9]+");

    private Lexique() {}

    static boolean estBooleen(String texte) {
        return texte.equals("true") || texte.equals("false") || texte.equals("1") || texte.equals("0");
    }

    static boolean estEntier(String texte) {
        return ENTIER.matcher(texte).matches();
    }

    /** The value of a text for which {@link #estEntier} is true. */
    static BigInteger entier(String texte) {
        return new BigInteger(texte);
    }

    /**
     * Compares an integer as written with a bound. Digits are counted before anything is computed: a number of 65 000
     * digits, which a hostile file may repeat, costs no more than reading it.
     */
    static int comparer(String entier, BigInteger borne) {
        int debut = entier.startsWith("-") || entier.startsWith("+") ? 1 : 0;
        while (debut < entier.length() - 1 && entier.charAt(debut) == '0') {
            debut++;
        }
        String chiffres = entier.substring(debut);
        String limite = borne.abs().toString();
        boolean negatif = entier.startsWith("-") && !"0".equals(chiffres);
        if (chiffres.length() > Math.max(limite.length(), 18)) {
            return negatif ? -1 : 1;
        }
        return new BigInteger(negatif ? "-" + chiffres : chiffres).compareTo(borne);
    }

    static boolean estDate(String texte) {
        Matcher forme = DATE.matcher(texte);
        return forme.matches() && jourExiste(forme);
    }

    static boolean estDateHeure(String texte) {
        Matcher forme = DATE_HEURE.matcher(texte);
        return forme.matches() && jourExiste(forme);
    }

    private static boolean jourExiste(Matcher forme) {
        int annee = Integer.parseInt(forme.group(1));
        int mois = Integer.parseInt(forme.group(2));
        int jour = Integer.parseInt(forme.group(3));
        if (annee == 0 || jour == 0) {
            return false;
        }
        // XSD 1.0 has no year 0: its year -1 is the calendar's year 0.
        int anneeAstronomique = annee < 0 ? annee + 1 : annee;
        int borne = Math.max(Year.MIN_VALUE, Math.min(Year.MAX_VALUE, anneeAstronomique));
        return jour <= YearMonth.of(borne, mois).lengthOfMonth();
    }
}
