package fr.accroche.construction;

import fr.accroche.modele.Gravite;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a spreadsheet, or of the XML that was made from it, where the person who filled it will find it.
 *
 * @param code of {@link CauseTableur}, or the control's own
 * @param libelle short French name of the cause
 * @param gravite whether it prevents the XML from being given
 * @param place sheet, row and column
 * @param idTechnique key of the passage concerned, null when none is known
 * @param valeur what was read, cut at 80 characters; stands only in the report, which belongs to the depositor
 * @param message what is wrong, in French, without any value read
 * @param remede what to do, in French
 */
public record AnomalieTableur(
        String code,
        String libelle,
        Gravite gravite,
        Place place,
        @Nullable String idTechnique,
        @Nullable String valeur,
        String message,
        String remede) {
    private static final int LONGUEUR_VALEUR = 80;

    public AnomalieTableur {
        if (valeur != null && valeur.codePointCount(0, valeur.length()) > LONGUEUR_VALEUR) {
            valeur = valeur.substring(0, valeur.offsetByCodePoints(0, LONGUEUR_VALEUR));
        }
    }

    /** One of ours. */
    public static AnomalieTableur de(
            CauseTableur cause, Place place, @Nullable String valeur, String message, String remede) {
        return new AnomalieTableur(
                cause.code(), cause.libelle(), cause.gravite(), place, null, valeur, message, remede);
    }

    public boolean estErreur() {
        return gravite == Gravite.ERREUR;
    }

    /** Without the value, which may be a personal datum. */
    @Override
    public String toString() {
        return code + " " + place.a1();
    }
}
