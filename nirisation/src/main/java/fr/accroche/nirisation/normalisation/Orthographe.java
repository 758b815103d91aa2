package fr.accroche.nirisation.normalisation;

/**
 * What French spelling adds without a sound, taken away before the sounds are read: spaces, double letters, mute H, mute
 * final consonants. The result has no double letter; the sound of SS is written {@code Ç}, a final E that may be mute {@code e}.
 */
final class Orthographe {
    /** Consonants that are mostly mute at the end of a name (DUPONT, BERNARD, LEROUX, FERNANDES, DELCAMP, LEBOURG). */
    private static final String MUETTES_FINALES = "SXZTDPG";

    private static final int LONGUEUR_MINIMALE = 3;

    private Orthographe() {}

    static String simplifier(String forme) {
        String lettres = sansDouble(forme);
        return lettres.isEmpty() ? lettres : sansFinaleMuette(lettres);
    }

    private static String sansDouble(String forme) {
        StringBuilder lettres = new StringBuilder(forme.length());
        for (int i = 0; i < forme.length(); i++) {
            char lettre = forme.charAt(i);
            if (lettre != ' ' && !estHacheMuet(lettre, lettres)) {
                ajouter(lettres, lettre == 'Y' ? igrec(forme, i) : lettre);
            }
        }
        return lettres.toString();
    }

    /** Y is an I, but for the one between vowels, which makes no AI of the A before it (MAYARD, not MÉARD). */
    private static char igrec(String forme, int rang) {
        boolean entreVoyelles = rang > 0
                && rang < forme.length() - 1
                && LectureSonore.estVoyelle(forme.charAt(rang - 1))
                && LectureSonore.estVoyelle(forme.charAt(rang + 1));
        return entreVoyelles ? 'Y' : 'I';
    }

    /** H is heard only as part of CH, SH and PH; TH, RH, GH and KH sound without it. */
    private static boolean estHacheMuet(char lettre, StringBuilder avant) {
        if (lettre != 'H') {
            return false;
        }
        char precedente = avant.isEmpty() ? ' ' : avant.charAt(avant.length() - 1);
        return precedente != 'C' && precedente != 'S' && precedente != 'P';
    }

    private static void ajouter(StringBuilder lettres, char lettre) {
        int dernier = lettres.length() - 1;
        char derniere = dernier < 0 ? ' ' : lettres.charAt(dernier);
        if (lettre == 'S' && (derniere == 'S' || derniere == 'Ç')) {
            lettres.setCharAt(dernier, 'Ç');
        } else if (lettre == 'L' && derniere == 'L') {
            mouiller(lettres, dernier);
        } else if (lettre == 'V' && derniere == 'B') {
            lettres.setCharAt(dernier, 'V');
        } else if (lettre != derniere) {
            lettres.append(lettre);
        }
    }

    /** LL after a vowel and I sounds as Y (MAILLARD), elsewhere as L (CAMILLE, here as its spelling CAMILE). */
    private static void mouiller(StringBuilder lettres, int dernier) {
        if (dernier >= 2 && lettres.charAt(dernier - 1) == 'I' && finitParVoyelle(lettres, dernier - 1)) {
            lettres.setLength(dernier);
            lettres.setCharAt(dernier - 1, 'Y');
        }
    }

    /** The U of GU and QU is none (GUILLAUME). */
    private static boolean finitParVoyelle(StringBuilder lettres, int fin) {
        char avant = fin >= 2 ? lettres.charAt(fin - 2) : ' ';
        boolean sansSon = lettres.charAt(fin - 1) == 'U' && (avant == 'G' || avant == 'Q');
        return LectureSonore.estVoyelle(lettres.charAt(fin - 1)) && !sansSon;
    }

    private static String sansFinaleMuette(String lettres) {
        int fin = lettres.length();
        if (finitPar(lettres, fin, "ER") || finitPar(lettres, fin, "ET")) {
            return lettres.substring(0, fin - 2) + 'É';
        }
        while (fin > LONGUEUR_MINIMALE && MUETTES_FINALES.indexOf(lettres.charAt(fin - 1)) >= 0) {
            fin--;
        }
        boolean muettes = fin < lettres.length();
        if (finitPar(lettres, fin, "NC") || (muettes && finitPar(lettres, fin, "AUL"))) {
            fin--;
        }
        return lettres.charAt(fin - 1) == 'E' && fin >= LONGUEUR_MINIMALE
                ? lettres.substring(0, fin - 1) + LectureSonore.E_MUET
                : lettres.substring(0, fin);
    }

    private static boolean finitPar(String lettres, int fin, String finale) {
        return fin > LONGUEUR_MINIMALE && lettres.startsWith(finale, fin - finale.length());
    }
}
