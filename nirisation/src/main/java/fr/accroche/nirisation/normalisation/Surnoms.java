package fr.accroche.nirisation.normalisation;

import java.util.ArrayList;
import java.util.List;

/** « Martin dit Lafleur » : one person under three names, the whole, Martin and Lafleur. */
public final class Surnoms {
    private Surnoms() {}

    /**
     * The forms under which the bearer of a normalised name may be known, each as words with one space between.
     *
     * @param mots the words of a normalised name ({@link NomNormalise#mots()})
     * @return the whole name first; none when there is no word
     */
    public static List<String> formes(List<String> mots) {
        if (mots.isEmpty()) {
            return List.of();
        }
        List<String> formes = new ArrayList<>(3);
        formes.add(String.join(" ", mots));
        for (List<String> surnom : partages(mots)) {
            if (!MotsConnus.estManquant(surnom)) {
                formes.add(String.join(" ", surnom));
            }
        }
        return formes;
    }

    /** True when this normalised form (words with one space between) may hold several names. */
    public static boolean enPorte(String forme) {
        return MotsConnus.SURNOM.stream().anyMatch(surnom -> forme.contains(" " + surnom + " "));
    }

    /** The names that « dit » separates; none when nothing does. */
    static List<List<String>> partages(List<String> mots) {
        List<List<String>> parts = new ArrayList<>();
        int debut = 0;
        for (int i = 1; i < mots.size() - 1; i++) {
            if (MotsConnus.SURNOM.contains(mots.get(i))) {
                parts.add(mots.subList(debut, i));
                debut = i + 1;
            }
        }
        if (debut > 0) {
            parts.add(mots.subList(debut, mots.size()));
        }
        return parts;
    }
}
