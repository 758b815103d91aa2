package fr.accroche.nirisation.index.fichier;

/**
 * Where a count stands in section {@link Section#COMPTES}: number of zones {@code z} and of places {@code l}, then
 * 32-bit counts: by sex (0 to 2), decade (0 for all, then from 1850 on) and zone (0 to {@code z}); by month and day and
 * zone; by place (0 to {@code l}). Immutable.
 */
public record FormatComptes(int zones, int lieux) {
    public static final int DEBUT = 2 * Integer.BYTES;

    private static final int SEXES = 3;
    private static final int DECENNIES = 26;
    private static final int DECENNIE_ZERO = FormatPersonne.ANNEE_MINIMALE / 10 - 1;
    private static final int JOURS = 13 * 32;

    /** How many counts there are. */
    public int nombre() {
        return rangLieu(lieux) + 1;
    }

    /** True for 0, all of them, and for each decade that an index can hold. */
    static boolean existe(int decennie) {
        return decennie == 0 || (decennie > DECENNIE_ZERO && decennie < DECENNIE_ZERO + DECENNIES);
    }

    /** From {@code annee / 10} to a number of 1 to 25; 0 stays 0. */
    public static int numero(int decennie) {
        return decennie == 0 ? 0 : decennie - DECENNIE_ZERO;
    }

    public int rangPopulation(int sexe, int decennie, int zone) {
        return (sexe * DECENNIES + numero(decennie)) * (zones + 1) + zone;
    }

    /** @param moisJour {@code mois * 100 + jour} */
    public int rangJour(int moisJour, int zone) {
        return SEXES * DECENNIES * (zones + 1) + (moisJour / 100 * 32 + moisJour % 100) * (zones + 1) + zone;
    }

    public int rangLieu(int lieu) {
        return (SEXES * DECENNIES + JOURS) * (zones + 1) + lieu;
    }
}
