package fr.accroche.modele;

import java.util.Optional;

/**
 * A French social-security number with its control key: 15 characters, upper case, as in {@code 200120012345628}.
 *
 * <p>Shape: sex (1 character), year (2), month (2: 01–12, or 20–42 and 50–99 when the month is unknown), department and
 * commune (5, Corsica as 2A or 2B), order (3), key (2). The key is {@code 97 − (n mod 97)} over the first thirteen, 2A
 * read as 19 and 2B as 18.
 *
 * <p>{@link #toString()} is masked: a NIR must never reach a log, a message or a URL. Use {@link #valeur()} only where
 * the number itself is the purpose (the vault, the operator's matching report).
 *
 * @param valeur the 15 characters
 */
public record Nir(String valeur) {
    private static final int LONGUEUR = 15;
    private static final int LONGUEUR_SANS_CLE = 13;
    private static final int MOIS = 3;
    private static final int DEPARTEMENT = 5;

    /**
     * @throws IllegalArgumentException when the value is not a NIR with a right key; the message does not repeat it
     */
    public Nir {
        if (!aLaForme(valeur)) {
            throw new IllegalArgumentException("Expected a NIR of 15 characters, found " + valeur.length()
                    + " characters that do not have its shape");
        }
        if (nombre(valeur, LONGUEUR_SANS_CLE, LONGUEUR) != cle(valeur)) {
            throw new IllegalArgumentException("Expected a NIR with its right control key, found another key");
        }
    }

    /** The NIR written in {@code texte}, or nothing when its shape or its key is wrong. */
    public static Optional<Nir> lire(String texte) {
        return aLaForme(texte) && nombre(texte, LONGUEUR_SANS_CLE, LONGUEUR) == cle(texte)
                ? Optional.of(new Nir(texte))
                : Optional.empty();
    }

    /**
     * The NIR that begins with these thirteen characters, its key computed.
     *
     * @throws IllegalArgumentException when they do not have the shape of a NIR
     */
    public static Nir deSansCle(String treizeCaracteres) {
        if (treizeCaracteres.length() != LONGUEUR_SANS_CLE) {
            throw new IllegalArgumentException(
                    "Expected the 13 first characters of a NIR, found " + treizeCaracteres.length());
        }
        if (!aLaForme(treizeCaracteres + "00")) {
            throw new IllegalArgumentException(
                    "Expected the 13 first characters of a NIR, found some that do not have its shape");
        }
        int cle = cle(treizeCaracteres);
        return new Nir(treizeCaracteres + (cle < 10 ? "0" : "") + cle);
    }

    /** The NIR that begins with these thirteen characters, or nothing when they do not have its shape. */
    public static Optional<Nir> lireSansCle(String treizeCaracteres) {
        boolean lisible = treizeCaracteres.length() == LONGUEUR_SANS_CLE && aLaForme(treizeCaracteres + "00");
        return lisible ? Optional.of(deSansCle(treizeCaracteres)) : Optional.empty();
    }

    /** By hand, since a registry has seventy million of them. */
    private static boolean aLaForme(String texte) {
        return texte.length() == LONGUEUR
                && "123478".indexOf(texte.charAt(0)) >= 0
                && sontDesChiffres(texte, 1, DEPARTEMENT)
                && estUnMois(nombre(texte, MOIS, DEPARTEMENT))
                && (texte.charAt(DEPARTEMENT + 1) <= '9'
                        ? sontDesChiffres(texte, DEPARTEMENT, DEPARTEMENT + 2)
                        : estCorse(texte))
                && sontDesChiffres(texte, DEPARTEMENT + 2, LONGUEUR);
    }

    private static boolean estUnMois(int mois) {
        return (mois >= 1 && mois <= 12) || (mois >= 20 && mois <= 42) || mois >= 50;
    }

    private static boolean estCorse(String texte) {
        char lettre = texte.charAt(DEPARTEMENT + 1);
        return texte.charAt(DEPARTEMENT) == '2' && (lettre == 'A' || lettre == 'B');
    }

    private static boolean sontDesChiffres(String texte, int debut, int fin) {
        for (int i = debut; i < fin; i++) {
            if (texte.charAt(i) < '0' || texte.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int nombre(String chiffres, int debut, int fin) {
        return Integer.parseInt(chiffres, debut, fin, 10);
    }

    /** The control key of what begins with the thirteen first characters of a NIR, 1 to 97. */
    private static int cle(String texte) {
        long nombre = 0;
        for (int i = 0; i < LONGUEUR_SANS_CLE; i++) {
            char lettre = texte.charAt(i);
            nombre = switch (lettre) {
                // The 2 that stands before is already there: 2A counts as 19, 2B as 18.
                case 'A' -> nombre * 10 - 1;
                case 'B' -> nombre * 10 - 2;
                default -> nombre * 10 + (lettre - '0');
            };
        }
        return (int) (97 - nombre % 97);
    }

    /** The first thirteen characters, without the key. */
    public String sansCle() {
        return valeur.substring(0, LONGUEUR_SANS_CLE);
    }

    @Override
    public String toString() {
        return "Nir[" + "*".repeat(LONGUEUR) + "]";
    }
}
