package fr.accroche.modele;

import org.jspecify.annotations.Nullable;

/**
 * One fault, told once, where it is and with its remedy, in plain French.
 *
 * <p>{@code valeur} may hold a personal datum: it stands only in the depositor's own report, never in {@code message},
 * a log or a problem+json.
 *
 * @param code stable code
 * @param gravite whether it refuses anything
 * @param portee what it refuses when it is an error
 * @param position at the {@code <} of the start tag concerned, or of the text, or of the parent's end tag for a missing
 *     child
 * @param chemin from {@code /flux}, an index only on elements that repeat; empty when no element is concerned
 * @param idTechnique key of the passage concerned, null outside a passage
 * @param valeur what was read, cut at 80 characters, null when there is nothing to show
 * @param message what is wrong, in French, without any value read
 * @param remede what to do, in French
 */
public record Anomalie(
        CodeAnomalie code,
        Gravite gravite,
        Portee portee,
        Position position,
        String chemin,
        @Nullable String idTechnique,
        @Nullable String valeur,
        String message,
        String remede) {
    private static final int LONGUEUR_VALEUR = 80;

    public Anomalie {
        if (valeur != null && valeur.codePointCount(0, valeur.length()) > LONGUEUR_VALEUR) {
            valeur = valeur.substring(0, valeur.offsetByCodePoints(0, LONGUEUR_VALEUR));
        }
    }

    public boolean estErreur() {
        return gravite == Gravite.ERREUR;
    }

    /** True when this anomaly alone makes the whole file « traitement avec erreurs ». */
    public boolean refuseLeFichier() {
        return estErreur() && portee == Portee.FICHIER;
    }

    /** Without the value, which may be a personal datum. */
    @Override
    public String toString() {
        return code + " " + position + " " + chemin;
    }
}
