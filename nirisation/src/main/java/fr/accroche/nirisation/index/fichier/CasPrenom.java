package fr.accroche.nirisation.index.fichier;

/** What is counted of a first name, in 25 bits: sex (2), decade (5; 0 for all), zone (18; 0 for all). Stateless. */
public final class CasPrenom {
    /** Bits of a zone. */
    public static final int BITS_ZONE = 18;

    private static final int BITS_DECENNIE = 5;

    /** Bits of a case. */
    public static final int BITS = 2 + BITS_DECENNIE + BITS_ZONE;

    private CasPrenom() {}

    /** @param decennie {@code annee / 10}, or 0 for all */
    public static int de(int sexe, int decennie, int zone) {
        return (((sexe << BITS_DECENNIE) | FormatComptes.numero(decennie)) << BITS_ZONE) | zone;
    }

    /** The same case for all decades. */
    public static int sansDecennie(int cas) {
        return cas & ~(((1 << BITS_DECENNIE) - 1) << BITS_ZONE);
    }

    /** The same case for all zones. */
    public static int sansZone(int cas) {
        return cas >>> BITS_ZONE << BITS_ZONE;
    }
}
