package fr.accroche.modele;

import java.util.Optional;
import java.util.regex.Pattern;

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
    private static final Pattern FORME =
            Pattern.compile("[1-478]\\d{2}(?:0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)(?:\\d{2}|2[AB])\\d{6}\\d{2}");

    /**
     * @throws IllegalArgumentException when the value is not a NIR with a right key; the message does not repeat it
     */
    public Nir {
        if (!FORME.matcher(valeur).matches()) {
            throw new IllegalArgumentException("Expected a NIR of 15 characters, found " + valeur.length()
                    + " characters that do not have its shape");
        }
        if (!valeur.substring(LONGUEUR_SANS_CLE).equals(cle(valeur.substring(0, LONGUEUR_SANS_CLE)))) {
            throw new IllegalArgumentException("Expected a NIR with its right control key, found another key");
        }
    }

    /** The NIR written in {@code texte}, or nothing when its shape or its key is wrong. */
    public static Optional<Nir> lire(String texte) {
        if (!FORME.matcher(texte).matches() || !texte.endsWith(cle(texte.substring(0, LONGUEUR_SANS_CLE)))) {
            return Optional.empty();
        }
        return Optional.of(new Nir(texte));
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
        return new Nir(treizeCaracteres + cle(treizeCaracteres));
    }

    /** The NIR that begins with these thirteen characters, or nothing when they do not have its shape. */
    public static Optional<Nir> lireSansCle(String treizeCaracteres) {
        boolean lisible = treizeCaracteres.length() == LONGUEUR_SANS_CLE
                && FORME.matcher(treizeCaracteres + "00").matches();
        return lisible ? Optional.of(deSansCle(treizeCaracteres)) : Optional.empty();
    }

    /** The two digits of the control key, for the thirteen first characters of a NIR. */
    private static String cle(String treizeCaracteres) {
        String chiffres = treizeCaracteres.replace("2A", "19").replace("2B", "18");
        long cle = 97 - Long.parseLong(chiffres) % 97;
        return cle < 10 ? "0" + cle : Long.toString(cle);
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
