package fr.accroche.synthese.noms;

/** The departments as small numbers, so that tables about them are arrays. */
public final class Departement {
    /** Ranks go from 0 to this, excluded. */
    public static final int NOMBRE = 120;

    private static final int CORSE = 20;
    private static final int OUTRE_MER = 97;
    private static final int INCONNU = 0;

    private Departement() {}

    /**
     * The rank of the department of a commune: its number, Corsica undivided; 100 and more overseas.
     *
     * @param code of a commune, 5 characters, or of a department, 2 or 3
     */
    public static int rang(String code) {
        char dizaine = code.charAt(0);
        char unite = code.charAt(1);
        if (unite == 'A' || unite == 'B') {
            return CORSE;
        }
        int nombre = Character.digit(dizaine, 10) * 10 + Character.digit(unite, 10);
        if (nombre < OUTRE_MER) {
            return nombre;
        }
        return code.length() > 2 && nombre < 99
                ? 100 + (nombre - OUTRE_MER) * 10 + Character.digit(code.charAt(2), 10)
                : INCONNU;
    }
}
