package fr.accroche.modele;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds social-security numbers in what people type freely, where they have no business. Written with or without its key,
 * with blanks, dots or dashes between its groups. Stateless.
 */
public final class RechercheNir {
    private static final Pattern CANDIDAT = Pattern.compile(
            "(?<![0-9A-Z])[1-478](?:[\\s.\\u00a0\\u202f-]?[0-9AB]){12}(?:[\\s.\\u00a0\\u202f-]?[0-9]{2})?");

    private RechercheNir() {}

    /** True when some run of characters is a NIR with its key, or thirteen that begin one. */
    public static boolean estDans(String texte) {
        Matcher trouve = CANDIDAT.matcher(texte.toUpperCase(Locale.ROOT));
        int depuis = 0;
        while (depuis <= texte.length() && trouve.find(depuis)) {
            String lu = trouve.group().replaceAll("[^0-9AB]", "");
            if (Nir.lire(lu).isPresent() || estSansCle(lu)) {
                return true;
            }
            depuis = trouve.start() + 1;
        }
        return false;
    }

    /** Fourteen digits are a SIRET; fifteen with a wrong key may be a NIR ill-typed, told by its first thirteen. */
    private static boolean estSansCle(String lu) {
        return lu.length() == 13 && Nir.lireSansCle(lu).isPresent();
    }
}
