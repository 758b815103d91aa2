package fr.accroche.synthese.alteration;

import fr.accroche.synthese.noms.Ecriture;
import fr.accroche.synthese.tirage.Hasard;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One slip of the keyboard in a name: a letter dropped, doubled or replaced, or two swapped. The result always differs, accents,
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

    /** Two letters that stand side by side swapped; nothing when none differ. */
    static Optional<String> transposer(String nom, Hasard hasard) {
        int depart = hasard.entier(Math.max(1, nom.length() - 1));
        for (int pas = 0; pas < nom.length() - 1; pas++) {
            int place = (depart + pas) % (nom.length() - 1);
            char une = nom.charAt(place);
            char autre = nom.charAt(place + 1);
            boolean lettres = Character.isLetter(une) && Character.isLetter(autre);
            if (lettres && Character.toLowerCase(une) != Character.toLowerCase(autre)) {
                String inverse = place == 0 && Character.isLowerCase(autre)
                        ? "" + Character.toUpperCase(autre) + Character.toLowerCase(une)
                        : "" + autre + une;
                return Optional.of(nom.substring(0, place) + inverse + nom.substring(place + 2));
            }
        }
        return Optional.empty();
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
        return switch (hasard.entier(3)) {
            case 0 -> nom.length() > 2 ? avant + apres : nom;
            case 1 -> avant + lettre + Character.toLowerCase(lettre) + apres;
            default -> avant + remplacante(lettre, hasard) + apres;
        };
    }

    private static char remplacante(char lettre, Hasard hasard) {
        char autre = VOISINES.charAt(hasard.entier(VOISINES.length()));
        return Character.isUpperCase(lettre) ? Character.toUpperCase(autre) : autre;
    }
}
