package fr.accroche.referentiels;

import java.time.LocalDate;
import java.util.List;

/**
 * A commune, a municipal borough or a country, by its INSEE code. It outlives the code: what is no longer in force is
 * here too, with its end.
 *
 * @param code 5 characters; a country begins with {@code 99}
 * @param periodes when the code was in force, in order
 * @param noms the most recent first; at least one
 * @param codesPostaux of a commune in force
 * @param population inhabitants by the last census, 0 when unknown or for a country
 */
public record Lieu(String code, List<Periode> periodes, List<String> noms, List<String> codesPostaux, int population) {
    private static final String PREFIXE_ETRANGER = "99";

    /** @throws IllegalArgumentException when there is no period or no name */
    public Lieu {
        periodes = List.copyOf(periodes);
        noms = List.copyOf(noms);
        codesPostaux = List.copyOf(codesPostaux);
        if (periodes.isEmpty() || noms.isEmpty()) {
            throw new IllegalArgumentException("Expected a period and a name for place " + code + ", found none");
        }
    }

    /** The most recent name. */
    public String libelle() {
        return noms.get(0);
    }

    public boolean existe(LocalDate jour) {
        for (Periode periode : periodes) {
            if (periode.contient(jour)) {
                return true;
            }
        }
        return false;
    }

    public boolean estPays() {
        return code.startsWith(PREFIXE_ETRANGER);
    }
}
