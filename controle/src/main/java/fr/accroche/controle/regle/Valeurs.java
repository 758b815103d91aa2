package fr.accroche.controle.regle;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts that the schema has already found right. Null in, null out; null too for a form that only another schema
 * would let pass, such as a date with a time zone.
 */
final class Valeurs {
    private static final Pattern JOUR = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    /** Leading zeros are legal, and as many as one likes. */
    private static final Pattern ENTIER = Pattern.compile("[+-]?0*[0-9]{1,9}");

    private Valeurs() {}

    static @Nullable LocalDate date(@Nullable String texte) {
        return texte == null || !JOUR.matcher(texte).matches() ? null : LocalDate.parse(texte);
    }

    static @Nullable Boolean booleen(@Nullable String texte) {
        return texte == null ? null : texte.equals("true") || texte.equals("1");
    }

    static @Nullable Integer entier(@Nullable String texte) {
        return texte == null || !ENTIER.matcher(texte).matches() ? null : Integer.valueOf(texte);
    }

    static @Nullable Integer entier(Donnee parent, String balise) {
        return entier(texte(parent, balise));
    }

    static @Nullable String texte(Donnee parent, String balise) {
        Donnee enfant = parent.enfant(balise);
        return enfant == null ? null : enfant.valeur();
    }
}
