package fr.accroche.modele;

import org.jspecify.annotations.Nullable;

/**
 * Where a holder was born, as the depositor says it (dictionary 8.10 to 8.14). Nothing here is checked against the
 * communes: see {@link ReferentielLieux}.
 *
 * @param codeInsee commune code as it was at the birth, or {@code 99xxx} for a country; 5 characters
 * @param codePostal given instead of the commune code
 * @param libelleCommune the name of the commune
 * @param codePays three last digits of {@code 99xxx} for a birth abroad
 * @param libellePays the name of the country
 */
public record LieuNaissance(
        @Nullable String codeInsee,
        @Nullable String codePostal,
        @Nullable String libelleCommune,
        @Nullable String codePays,
        @Nullable String libellePays) {
    /** Nothing is known of the place. */
    public static final LieuNaissance INCONNU = new LieuNaissance(null, null, null, null, null);

    private static final String PREFIXE_ETRANGER = "99";

    /** True when the commune code is a country's ({@code 99xxx}) or a country code is given. */
    public boolean estEtranger() {
        return (codeInsee != null && codeInsee.startsWith(PREFIXE_ETRANGER)) || codePays != null;
    }

    /** Masked: a place of birth is a personal datum. */
    @Override
    public String toString() {
        return "LieuNaissance[*****]";
    }
}
