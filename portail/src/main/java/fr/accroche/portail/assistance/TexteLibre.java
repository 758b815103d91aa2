package fr.accroche.portail.assistance;

import fr.accroche.modele.Nir;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody typed freely, which holds no NIR: an assistance needs none and may keep none (décret-cadre 2019-341).
 * Anything of the shape of a NIR is taken for one, its key right or not, its groups apart or not.
 *
 * @param valeur blanks at both ends aside
 */
public record TexteLibre(String valeur) {
    private static final String SEPARATEUR = "[ \\u00a0\\u202f.\\-/]?";
    private static final Pattern CANDIDAT =
            Pattern.compile("(?<![0-9])(?<![0-9][ \\u00a0\\u202f.\\-/])[1-478](?:" + SEPARATEUR + "[0-9ABab]){12}(?:"
                    + SEPARATEUR + "[0-9]" + SEPARATEUR + "[0-9])?(?!" + SEPARATEUR + "[0-9])");
    private static final int LONGUEUR_SANS_CLE = 13;

    /** @throws IllegalArgumentException when it has a {@link #refus}; the message repeats nothing of it */
    public TexteLibre {
        valeur = valeur.strip();
        if (contientNir(valeur)) {
            throw new IllegalArgumentException("Expected a text without any NIR, found one in it");
        }
    }

    /**
     * Why this text cannot be taken, in French with the remedy; empty when it can.
     *
     * @param longueur at most this many characters
     */
    public static Optional<String> refus(String saisi, int longueur) {
        if (saisi.isBlank()) {
            return Optional.of("Ce champ est vide\u00a0: remplissez-le.");
        }
        if (saisi.strip().length() > longueur) {
            return Optional.of("Ce texte est trop long\u00a0: " + longueur + " caractères au plus.");
        }
        return contientNir(saisi)
                ? Optional.of(
                        "Ce texte semble contenir un numéro de sécurité sociale (NIR). L’assistance n’en a pas besoin"
                                + " et n’a pas le droit de le garder\u00a0: retirez-le, et désignez le passage par son"
                                + " idTechnique.")
                : Optional.empty();
    }

    private static boolean contientNir(String texte) {
        return CANDIDAT.matcher(texte)
                .results()
                .map(MatchResult::group)
                .map(trouve -> trouve.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT))
                .anyMatch(chiffres -> Nir.lireSansCle(chiffres.substring(0, LONGUEUR_SANS_CLE))
                        .isPresent());
    }

    /** Masked: it may hold anything. */
    @Override
    public String toString() {
        return "TexteLibre[" + valeur.length() + " characters]";
    }
}
