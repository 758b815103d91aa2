package fr.accroche.controle.regle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads texts that the schema has already found right. Null in, null out. */
final class Valeurs {
    private Valeurs() {}

    static @Nullable LocalDate date(@Nullable String texte) {
        return texte == null ? null : LocalDate.parse(texte);
    }

    static @Nullable Boolean booleen(@Nullable String texte) {
        return texte == null ? null : texte.equals("true") || texte.equals("1");
    }

    static @Nullable Integer entier(@Nullable String texte) {
        return texte == null ? null : Integer.valueOf(texte);
    }

    static @Nullable Integer entier(Donnee parent, String balise) {
        return entier(texte(parent, balise));
    }

    static @Nullable String texte(Donnee parent, String balise) {
        Donnee enfant = parent.enfant(balise);
        return enfant == null ? null : enfant.valeur();
    }
}
