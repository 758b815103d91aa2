package fr.accroche.synthese;

import java.util.regex.Pattern;

/**
 * One slip of the keyboard in a name: a letter swapped, dropped, doubled or replaced. The result always differs, accents,
 * case and spaces aside: else it would be no damage.
 */
final class Frappe {
    private static final Pattern AUTRES = Pattern.compile("[^A-Z]");
    private static final String VOISINES = "azertyuiopqsdfghjklmwxcvbn";

    private Frappe() {}

    /** False for a name without a letter of A to Z, where a slip could never be told. */
    static boolean possible(String nom) {
        return !lettres(nom).isEmpty();
    }

    static String alterer(String nom, Hasard hasard) {
        String autre = nom;
        while (lettres(autre).equals(lettres(nom))) {
            autre = uneFois(nom, hasard);
        }
        return autre;
    }

    private static String lettres(String nom) {
        return AUTRES.matcher(Ecriture.etatCivil(nom)).replaceAll("");
    }

    private static String uneFois(String nom, Hasard hasard) {
        int place = hasard.entier(nom.length());
        char lettre = nom.charAt(place);
        if (!Character.isLetter(lettre)) {
            return nom;
        }
        String avant = nom.substring(0, place);
        String apres = nom.substring(place + 1);
        return switch (hasard.entier(4)) {
            case 0 -> nom.length() > 2 ? avant + apres : nom;
            case 1 -> avant + lettre + Character.toLowerCase(lettre) + apres;
            case 2 -> apres.isEmpty() ? nom : avant + apres.charAt(0) + lettre + apres.substring(1);
            default -> avant + remplacante(lettre, hasard) + apres;
        };
    }

    private static char remplacante(char lettre, Hasard hasard) {
        char autre = VOISINES.charAt(hasard.entier(VOISINES.length()));
        return Character.isUpperCase(lettre) ? Character.toUpperCase(autre) : autre;
    }
}
