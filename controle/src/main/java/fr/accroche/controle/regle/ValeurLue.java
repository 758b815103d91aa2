package fr.accroche.controle.regle;

import fr.accroche.controle.schema.Blanc;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text that its type has accepted, white space treated as the type wants, with what it means, worked out when first
 * asked. Dates, numbers and words come back a hundred thousand times in a large file: the engine keeps one of these for
 * each, so that they are understood once. For one thread.
 */
public final class ValeurLue {
    private static final Set<String> NIL_LITTERAL = Set.of("nil", "nill", "null");
    private static final int NIL_LONGUEUR_MIN = 3;
    private static final int NIL_LONGUEUR_MAX = 4;

    private final String texte;
    private final boolean nil;
    private final boolean douteuse;
    private boolean jourCherche;
    private @Nullable LocalDate jour;
    private boolean entierCherche;
    private @Nullable Integer entier;

    /** @param texte valid for its type */
    public ValeurLue(String texte) {
        this.texte = texte;
        nil = estNilLitteral(texte);
        douteuse = nil
                || (!texte.isEmpty() && (Blanc.est(texte.charAt(0)) || Blanc.est(texte.charAt(texte.length() - 1))));
    }

    /** True when the text is the word nil, nill or null, in any case: it stands for a missing datum. */
    static boolean estNilLitteral(String texte) {
        int debut = 0;
        int fin = texte.length();
        while (debut < fin && Character.isWhitespace(texte.charAt(debut))) {
            debut++;
        }
        while (debut < fin && Character.isWhitespace(texte.charAt(fin - 1))) {
            fin--;
        }
        // Spares nearly all texts the making of two strings.
        boolean peutEtre = fin - debut >= NIL_LONGUEUR_MIN && fin - debut <= NIL_LONGUEUR_MAX;
        return peutEtre && NIL_LITTERAL.contains(texte.substring(debut, fin).toLowerCase(Locale.ROOT));
    }

    /**
     * False when these bytes of UTF-8, not decoded, surely have no white space at an end and are no word for nil; true
     * leaves it open.
     */
    static boolean peutEtreDouteuse(byte[] octets, int debut, int fin) {
        int longueur = fin - debut;
        return longueur > 0
                && (longueur == NIL_LONGUEUR_MIN
                        || longueur == NIL_LONGUEUR_MAX
                        || octets[debut] <= ' '
                        || octets[fin - 1] <= ' ');
    }

    /** As it stands in the file. */
    public String texte() {
        return texte;
    }

    /** The word nil: it means nothing. */
    boolean estNil() {
        return nil;
    }

    /** The word nil, or white space at an end. */
    boolean estDouteuse() {
        return douteuse;
    }

    /** The day it says, or null when it is no plain date. */
    @Nullable
    LocalDate jour() {
        if (!jourCherche) {
            jourCherche = true;
            jour = Valeurs.date(texte);
        }
        return jour;
    }

    /** The number it says, or null when it is none. */
    @Nullable
    Integer entier() {
        if (!entierCherche) {
            entierCherche = true;
            entier = Valeurs.entier(texte);
        }
        return entier;
    }
}
