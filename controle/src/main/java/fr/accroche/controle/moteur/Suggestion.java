package fr.accroche.controle.moteur;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word nearest to a misspelt one, by Levenshtein distance, case and accents of the case aside. Stateless. */
final class Suggestion {
    private static final int LONGUEUR_MAXIMALE = 80;

    private Suggestion() {}

    /** The nearest of these words, when it is near: one letter in four, three letters at most. */
    static Optional<String> proche(String mot, Collection<String> connus) {
        if (mot.length() > LONGUEUR_MAXIMALE) {
            return Optional.empty();
        }
        String meilleur = null;
        int distance = Math.min(3, Math.max(1, mot.length() / 4)) + 1;
        for (String connu : connus) {
            int essai = distance(mot.toLowerCase(Locale.ROOT), connu.toLowerCase(Locale.ROOT));
            if (essai < distance) {
                distance = essai;
                meilleur = connu;
            }
        }
        return Optional.ofNullable(meilleur);
    }

    static int distance(String un, String autre) {
        int[] ligne = new int[autre.length() + 1];
        for (int j = 0; j <= autre.length(); j++) {
            ligne[j] = j;
        }
        for (int i = 1; i <= un.length(); i++) {
            int diagonale = ligne[0];
            ligne[0] = i;
            for (int j = 1; j <= autre.length(); j++) {
                int cout = un.charAt(i - 1) == autre.charAt(j - 1) ? 0 : 1;
                int valeur = Math.min(Math.min(ligne[j] + 1, ligne[j - 1] + 1), diagonale + cout);
                diagonale = ligne[j];
                ligne[j] = valeur;
            }
        }
        return ligne[autre.length()];
    }
}
