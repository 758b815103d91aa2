package fr.accroche.portail.compte.motdepasse;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much there is to guess in a password, counted in characters that are truly free: a known word, a year, a sequence or a
 * repetition is worth a few of them, however long. The cheapest way of cutting the text into such pieces counts, as in
 * zxcvbn (Wheeler, USENIX Security 2016), with a count of characters instead of an estimate of guesses.
 */
final class Devinette {
    private static final int PRIX_MOT = 3;
    private static final int PRIX_MOT_PROPRE = 2;
    private static final int PRIX_SUITE = 2;
    private static final int PRIX_REPETITION = 1;
    private static final int SUITE_MINIMALE = 3;
    private static final int MOT_MINIMAL = 4;
    private static final Pattern SIGNES = Pattern.compile("\\p{M}+");
    private static final Pattern ANNEE = Pattern.compile("(?:19|20)\\d\\d");
    private static final String[] RANGEES = {
        "abcdefghijklmnopqrstuvwxyz",
        "0123456789",
        "azertyuiop",
        "qsdfghjklm",
        "wxcvbn",
        "qwertyuiop",
        "asdfghjkl",
        "zxcvbnm"
    };
    private static final String CHIFFRES_LETTRES = "0134578@$!";
    private static final String LETTRES = "oleastbasi";

    private final MotsInterdits interdits;

    Devinette(MotsInterdits interdits) {
        this.interdits = interdits;
    }

    /** @param propres words of this user's own surroundings, as {@link #simplifier} gives them */
    int caracteresLibres(String motDePasse, Set<String> propres) {
        String texte = simplifier(motDePasse);
        String lettres = enLettres(texte);
        int[] prix = new int[texte.length() + 1];
        Arrays.fill(prix, Integer.MAX_VALUE);
        prix[0] = 0;
        for (int debut = 0; debut < texte.length(); debut++) {
            prix[debut + 1] = Math.min(prix[debut + 1], prix[debut] + 1);
            for (int fin = debut + SUITE_MINIMALE; fin <= texte.length(); fin++) {
                int morceau = prix(texte, lettres, debut, fin, propres);
                prix[fin] = Math.min(prix[fin], prix[debut] + morceau);
            }
        }
        return prix[texte.length()];
    }

    /** Without case nor accents: a guesser tries them all the same. */
    static String simplifier(String texte) {
        return SIGNES.matcher(Normalizer.normalize(texte, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private int prix(String texte, String lettres, int debut, int fin, Set<String> propres) {
        int longueur = fin - debut;
        String morceau = texte.substring(debut, fin);
        if (propres.contains(morceau)) {
            return PRIX_MOT_PROPRE;
        }
        if (estRepete(texte, debut, longueur)) {
            return PRIX_REPETITION;
        }
        if (estSuite(morceau) || ANNEE.matcher(morceau).matches()) {
            return PRIX_SUITE;
        }
        boolean connu = longueur >= MOT_MINIMAL
                && longueur <= interdits.longueurMaximale()
                && (interdits.contient(morceau) || interdits.contient(lettres.substring(debut, fin)));
        return connu ? PRIX_MOT : longueur;
    }

    /** The same text just before, once more. */
    private static boolean estRepete(String texte, int debut, int longueur) {
        return debut >= longueur && texte.regionMatches(debut - longueur, texte, debut, longueur);
    }

    /** One character repeated, or a part of a row of the keyboard or of the alphabet, in either direction. */
    private static boolean estSuite(String morceau) {
        if (morceau.chars().allMatch(c -> c == morceau.charAt(0))) {
            return true;
        }
        String envers = new StringBuilder(morceau).reverse().toString();
        return Arrays.stream(RANGEES).anyMatch(rangee -> rangee.contains(morceau) || rangee.contains(envers));
    }

    /** Digits and signs that stand for a letter: {@code m0td3passe}. */
    private static String enLettres(String texte) {
        StringBuilder lettres = new StringBuilder(texte);
        for (int i = 0; i < texte.length(); i++) {
            int place = CHIFFRES_LETTRES.indexOf(texte.charAt(i));
            if (place >= 0) {
                lettres.setCharAt(i, LETTRES.charAt(place));
            }
        }
        return lettres.toString();
    }
}
