package fr.accroche.controle.regle;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts that the schema has already found right. Null in, null out; null too for a form that only another schema
 * would let pass, such as a date with a time zone.
 */
final class Valeurs {
    private static final int LONGUEUR_JOUR = 10;
    /** Leading zeros are legal, and as many as one likes. */
    private static final Pattern ENTIER = Pattern.compile("[+-]?0*[0-9]{1,9}");

    private static final int CHIFFRES_SURS = 9;

    private Valeurs() {}

    static @Nullable LocalDate date(@Nullable String texte) {
        if (texte == null || texte.length() != LONGUEUR_JOUR || texte.charAt(4) != '-' || texte.charAt(7) != '-') {
            return null;
        }
        int annee = nombre(texte, 0, 4);
        int mois = nombre(texte, 5, 7);
        int jour = nombre(texte, 8, LONGUEUR_JOUR);
        return annee < 0 || mois < 0 || jour < 0 ? null : LocalDate.of(annee, mois, jour);
    }

    /** The number that these digits write, or -1 when one is no digit; read a million times a file, so without regex. */
    private static int nombre(String texte, int debut, int fin) {
        int nombre = 0;
        for (int i = debut; i < fin; i++) {
            int chiffre = texte.charAt(i) - '0';
            if (chiffre < 0 || chiffre > 9) {
                return -1;
            }
            nombre = nombre * 10 + chiffre;
        }
        return nombre;
    }

    static @Nullable Boolean booleen(@Nullable String texte) {
        return texte == null ? null : texte.equals("true") || texte.equals("1");
    }

    static @Nullable Integer entier(@Nullable String texte) {
        if (texte == null) {
            return null;
        }
        int court = texte.isEmpty() || texte.length() > CHIFFRES_SURS ? -1 : nombre(texte, 0, texte.length());
        if (court >= 0) {
            return court;
        }
        return ENTIER.matcher(texte).matches() ? Integer.valueOf(texte) : null;
    }

    static @Nullable Integer entier(Donnee parent, String balise) {
        return entier(texte(parent, balise));
    }

    static @Nullable String texte(Donnee parent, String balise) {
        Donnee enfant = parent.enfant(balise);
        return enfant == null ? null : enfant.valeur();
    }
}
