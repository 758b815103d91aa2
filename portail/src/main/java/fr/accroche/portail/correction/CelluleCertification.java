package fr.accroche.portail.correction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A datum of a certification that the grid lets one change.
 *
 * @param rang of the certification in its file
 */
record CelluleCertification(int rang, String balise) {
    private static final Pattern FORME = Pattern.compile("certification\\[(\\d{1,6})]/(type|code)");

    static boolean estUne(String chemin) {
        Matcher lu = FORME.matcher(chemin);
        return lu.matches() && Integer.parseInt(lu.group(1)) > 0;
    }

    static CelluleCertification lire(String chemin) {
        Matcher lu = FORME.matcher(chemin);
        if (!lu.matches()) {
            throw new IllegalArgumentException("Expected type or code of a certification, found another path");
        }
        return new CelluleCertification(Integer.parseInt(lu.group(1)), lu.group(2));
    }

    static String chemin(int rang, String balise) {
        return "certification[" + rang + "]/" + balise;
    }
}
