package fr.accroche.nirisation.index;

import fr.accroche.modele.ReferentielLieux;

/**
 * The zone of a place: the country of a birth abroad, else the department. A place that was a department of France and
 * is a country now (Algeria) is in the country's zone under either code. Stateless.
 */
public final class Zones {
    private static final String ETRANGER = "99";
    private static final String OUTRE_MER = "97";

    private Zones() {}

    /**
     * The name of the zone.
     *
     * @param lieu code of a commune, or {@code 99xxx}
     * @return {@code 99xxx} abroad, two characters or {@code 97x} in France
     */
    public static String de(String lieu, ReferentielLieux lieux) {
        return lieux.memesLieux(lieu).stream()
                .filter(code -> code.startsWith(ETRANGER))
                .sorted()
                .findFirst()
                .orElseGet(() -> departement(lieu));
    }

    private static String departement(String lieu) {
        return lieu.substring(0, lieu.startsWith(OUTRE_MER) || lieu.startsWith("98") ? 3 : 2);
    }
}
