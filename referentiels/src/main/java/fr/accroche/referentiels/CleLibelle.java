package fr.accroche.referentiels;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which names of places are compared: no accent, case, hyphen or apostrophe, SAINT written in full. */
final class CleLibelle {
    private static final Pattern MARQUES = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATEURS = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\bST(E?)\\b");

    private CleLibelle() {}

    static String de(String libelle) {
        String majuscules = libelle.toUpperCase(Locale.ROOT).replace("Œ", "OE").replace("Æ", "AE");
        String sansMarque = MARQUES.matcher(Normalizer.normalize(majuscules, Normalizer.Form.NFD))
                .replaceAll("");
        String mots = SEPARATEURS.matcher(sansMarque).replaceAll(" ").trim();
        return mots.contains("ST") ? SAINT.matcher(mots).replaceAll("SAINT$1") : mots;
    }
}
