package fr.accroche.nirisation.normalisation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * From a text to its words in plain upper-case letters and digits. Whatever is neither letter, digit nor mark (blanks,
 * apostrophes, hyphens, points, of any form) separates words; invisible format characters vanish.
 */
final class Lettres {
    /** Letters that Unicode does not decompose. Upper-casing already turns ß into SS and ı into I. */
    static final Map<Integer, String> SANS_DECOMPOSITION = Map.ofEntries(
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'ẞ', "SS"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'Ħ', "H"),
            Map.entry((int) 'Ŧ', "T"),
            Map.entry((int) 'Þ', "TH"),
            Map.entry((int) 'Ŋ', "NG"),
            Map.entry((int) 'Ə', "E"));

    private Lettres() {}

    static List<String> mots(String texte) {
        List<String> mots = new ArrayList<>(3);
        StringBuilder mot = new StringBuilder();
        decompose(texte).codePoints().forEach(lettre -> {
            if (Character.isLetterOrDigit(lettre) && !estModificateur(lettre)) {
                ajouter(mot, lettre);
            } else if (!disparait(lettre)) {
                clore(mot, mots);
            }
        });
        clore(mot, mots);
        return mots;
    }

    private static String decompose(String texte) {
        String majuscules = texte.toUpperCase(Locale.ROOT);
        return Normalizer.isNormalized(majuscules, Normalizer.Form.NFKD)
                ? majuscules
                : Normalizer.normalize(majuscules, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
    }

    /** The letters used as apostrophes, as ʼ and ʻ, are letters to Unicode and apostrophes to us. */
    private static boolean estModificateur(int lettre) {
        return Character.getType(lettre) == Character.MODIFIER_LETTER;
    }

    private static boolean disparait(int lettre) {
        int genre = Character.getType(lettre);
        return genre == Character.NON_SPACING_MARK
                || genre == Character.COMBINING_SPACING_MARK
                || genre == Character.ENCLOSING_MARK
                || genre == Character.FORMAT;
    }

    private static void ajouter(StringBuilder mot, int lettre) {
        String remplacement = lettre < 128 ? null : SANS_DECOMPOSITION.get(lettre);
        if (remplacement == null) {
            mot.appendCodePoint(lettre);
        } else {
            mot.append(remplacement);
        }
    }

    private static void clore(StringBuilder mot, List<String> mots) {
        if (!mot.isEmpty()) {
            mots.add(mot.toString());
            mot.setLength(0);
        }
    }
}
