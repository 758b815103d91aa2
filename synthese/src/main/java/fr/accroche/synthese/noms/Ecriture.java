package fr.accroche.synthese.noms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The two ways a name is written: capitals without accents in the registry, an initial capital in a deposit. */
public final class Ecriture {
    private static final Pattern MARQUES = Pattern.compile("\\p{M}+");

    private Ecriture() {}

    /** As in the registry: capitals, no accent. */
    public static String etatCivil(String nom) {
        return MARQUES.matcher(Normalizer.normalize(nom.toUpperCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** A capital at the beginning of each word, the rest in lower case. */
    public static String courante(String nom) {
        StringBuilder ecrit = new StringBuilder(nom.toLowerCase(Locale.ROOT));
        boolean debut = true;
        for (int i = 0; i < ecrit.length(); i++) {
            if (debut) {
                ecrit.setCharAt(i, Character.toUpperCase(ecrit.charAt(i)));
            }
            debut = !Character.isLetter(ecrit.charAt(i));
        }
        return ecrit.toString();
    }
}
