package fr.accroche.controle.rapport;

import java.util.regex.Pattern;

/** How French is set: spaces that do not break, numbers by threes, plurals. Stateless. */
final class Typographie {
    private static final char INSECABLE = '\u00A0';
    private static final char FINE_INSECABLE = '\u202F';
    private static final int GROUPE = 3;
    private static final Pattern APRES_GUILLEMET = Pattern.compile("« ");
    private static final Pattern AVANT_GUILLEMET_OU_DEUX_POINTS = Pattern.compile(" (?=»|:(?:\\s|$))");
    private static final Pattern AVANT_SIGNE_HAUT = Pattern.compile(" (?=[;!?](?:\\s|$))");

    private Typographie() {}

    /** A number by groups of three figures: {@code 12 370}. */
    static String nombre(long nombre) {
        StringBuilder chiffres = new StringBuilder(Long.toString(nombre));
        int signe = nombre < 0 ? 1 : 0;
        for (int i = chiffres.length() - GROUPE; i > signe; i -= GROUPE) {
            chiffres.insert(i, FINE_INSECABLE);
        }
        return chiffres.toString();
    }

    /** A number and its noun, which agrees: in French the plural begins at two. */
    static String compte(long nombre, String singulier, String pluriel) {
        return nombre(nombre) + INSECABLE + (nombre < 2 ? singulier : pluriel);
    }

    /** The text with the spaces that must not break before and after French signs. */
    static String insecables(String texte) {
        if (texte.indexOf(' ') < 0) {
            return texte;
        }
        String guillemets = APRES_GUILLEMET.matcher(texte).replaceAll("«" + INSECABLE);
        String deuxPoints = AVANT_GUILLEMET_OU_DEUX_POINTS.matcher(guillemets).replaceAll("" + INSECABLE);
        return AVANT_SIGNE_HAUT.matcher(deuxPoints).replaceAll("" + FINE_INSECABLE);
    }
}
