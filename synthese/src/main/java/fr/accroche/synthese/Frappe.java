package fr.accroche.synthese;

/** One slip of the keyboard in a name: a letter swapped, dropped, doubled or replaced. The result always differs. */
final class Frappe {
    private static final String VOISINES = "azertyuiopqsdfghjklmwxcvbn";

    private Frappe() {}

    static String alterer(String nom, Hasard hasard) {
        String autre = nom;
        while (autre.equals(nom)) {
            autre = uneFois(nom, hasard);
        }
        return autre;
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
