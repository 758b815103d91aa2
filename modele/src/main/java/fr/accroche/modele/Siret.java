package fr.accroche.modele;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an establishment: 14 digits whose Luhn sum is a multiple of 10, or, for the establishments of La Poste
 * (SIREN 356000000), whose plain sum is a multiple of 5.
 *
 * @param valeur the 14 digits
 */
public record Siret(String valeur) {
    private static final Pattern FORME = Pattern.compile("\\d{14}");
    private static final String SIREN_LA_POSTE = "356000000";

    /** @throws IllegalArgumentException when the value is not a SIRET */
    public Siret {
        if (!estValide(valeur)) {
            throw new IllegalArgumentException("Expected a SIRET of 14 digits with a right check sum, found " + valeur);
        }
    }

    /** The SIRET written in {@code texte}, blanks between its digits allowed, or nothing. */
    public static Optional<Siret> lire(String texte) {
        String chiffres = texte.replaceAll("[\\s\\u00a0\\u202f]", "");
        return estValide(chiffres) ? Optional.of(new Siret(chiffres)) : Optional.empty();
    }

    private static boolean estValide(String valeur) {
        if (!FORME.matcher(valeur).matches()) {
            return false;
        }
        return sommeLuhn(valeur) % 10 == 0
                || (valeur.startsWith(SIREN_LA_POSTE)
                        && valeur.chars().map(c -> c - '0').sum() % 5 == 0);
    }

    private static int sommeLuhn(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
            int poids = i % 2 == 0 ? chiffre : chiffre * 2;
            somme += poids > 9 ? poids - 9 : poids;
        }
        return somme;
    }

    /** The nine first digits: the legal unit. */
    public String siren() {
        return valeur.substring(0, 9);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
