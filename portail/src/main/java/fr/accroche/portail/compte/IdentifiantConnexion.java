package fr.accroche.portail.compte;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The identifier of 9 characters by which a user logs in (guide 4.4): 8 drawn at random, then one of control. 31
 * letters and digits, without 0, O, 1, I and L. The weighted sum is a multiple of 31, which is prime and above every
 * difference of weights: any wrong character and any swap of two is noticed.
 *
 * @param valeur 9 characters, upper case
 */
public record IdentifiantConnexion(String valeur) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LONGUEUR = 9;

    /** @throws IllegalArgumentException when the control character is wrong */
    public IdentifiantConnexion {
        if (!estValide(valeur)) {
            throw new IllegalArgumentException("Expected a login identifier of 9 characters, found another text");
        }
    }

    /** The identifier as someone typed it: blanks, dashes and case aside. */
    public static Optional<IdentifiantConnexion> lire(String saisie) {
        String nettoye = saisie.replaceAll("[\\s\\u00a0-]", "").toUpperCase(Locale.ROOT);
        return estValide(nettoye) ? Optional.of(new IdentifiantConnexion(nettoye)) : Optional.empty();
    }

    /** A new one, unrelated to anything. */
    public static IdentifiantConnexion tirer(SecureRandom alea) {
        StringBuilder texte = new StringBuilder(LONGUEUR);
        for (int i = 0; i < LONGUEUR - 1; i++) {
            texte.append(ALPHABET.charAt(alea.nextInt(ALPHABET.length())));
        }
        int controle = Math.floorMod(-somme(texte), ALPHABET.length());
        return new IdentifiantConnexion(texte.append(ALPHABET.charAt(controle)).toString());
    }

    private static boolean estValide(String texte) {
        return texte.length() == LONGUEUR
                && texte.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && somme(texte) % ALPHABET.length() == 0;
    }

    /** Weights 9, 8, … 1 from the left. */
    private static int somme(CharSequence texte) {
        int somme = 0;
        for (int i = 0; i < texte.length(); i++) {
            somme += (LONGUEUR - i) * ALPHABET.indexOf(texte.charAt(i));
        }
        return somme;
    }

    @Override
    public String toString() {
        return valeur;
    }
}
