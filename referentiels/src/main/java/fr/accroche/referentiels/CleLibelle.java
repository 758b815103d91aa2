package fr.accroche.referentiels;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form under which names of places are compared: no accent, case, hyphen or apostrophe, SAINT written in full. Forty
 * thousand names are put in this form each time the tables are read, so by one loop without regular expressions.
 */
final class CleLibelle {
    private static final int DERNIER_ASCII = 0x7F;

    /** The base of each letter of Latin-1 from À on, a space where there is none or more than one. */
    private static final String BASES = "AAAAAA CEEEEIIII NOOOOO  UUUUY  AAAAAA CEEEEIIII NOOOOO  UUUUY Y";

    private CleLibelle() {}

    static String de(String libelle) {
        String decompose = estAscii(libelle) ? libelle : sansAccent(libelle);
        StringBuilder cle = new StringBuilder(decompose.length() + 4);
        int debutDuMot = 0;
        for (int i = 0; i < decompose.length(); i++) {
            char c = decompose.charAt(i);
            if (estLettreOuChiffre(c)) {
                cle.append((char) (c >= 'a' ? c - 'a' + 'A' : c));
            } else if (c <= DERNIER_ASCII || !estMarque(c)) {
                debutDuMot = finirMot(cle, debutDuMot);
            }
        }
        finirMot(cle, debutDuMot);
        return cle.toString().trim();
    }

    /** Writes SAINT in full, then a space unless there is one; answers where the next word begins. */
    private static int finirMot(StringBuilder cle, int debut) {
        int longueur = cle.length() - debut;
        if (longueur == 0) {
            return debut;
        }
        boolean abrege = (longueur == 2 || (longueur == 3 && cle.charAt(debut + 2) == 'E'))
                && cle.charAt(debut) == 'S'
                && cle.charAt(debut + 1) == 'T';
        if (abrege) {
            cle.replace(debut, debut + 2, "SAINT");
        }
        cle.append(' ');
        return cle.length();
    }

    /** French names need no more than a table; the JDK's own costs as much as all the rest of a small control. */
    private static String sansAccent(String libelle) {
        StringBuilder sans = new StringBuilder(libelle);
        for (int i = 0; i < sans.length(); i++) {
            char c = sans.charAt(i);
            if (c > DERNIER_ASCII) {
                char base = c >= 'À' && c <= 'ÿ' ? BASES.charAt(c - 'À') : ' ';
                if (base == ' ') {
                    return decomposer(libelle);
                }
                sans.setCharAt(i, base);
            }
        }
        return sans.toString();
    }

    static String decomposer(String libelle) {
        String majuscules = libelle.toUpperCase(Locale.ROOT).replace("Œ", "OE").replace("Æ", "AE");
        return Normalizer.normalize(majuscules, Normalizer.Form.NFD);
    }

    private static boolean estAscii(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            if (texte.charAt(i) > DERNIER_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean estLettreOuChiffre(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean estMarque(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
