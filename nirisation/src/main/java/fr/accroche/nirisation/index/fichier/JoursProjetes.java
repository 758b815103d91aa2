package fr.accroche.nirisation.index.fichier;

/**
 * From a day of birth to its persons: number of days, then for each its date and its first ordinal, ascending, and a last
 * pair that ends it (highest date, number of persons). Safe to share between threads.
 */
final class JoursProjetes {
    private static final int OCTETS = 2 * Integer.BYTES;

    private final Projection fichier;
    private final int nombre;

    JoursProjetes(Projection fichier) {
        this.fichier = fichier;
        nombre = fichier.entier(0);
    }

    /** The rank of this day, or −1 when nobody was born on it. */
    int rang(int jour) {
        int bas = 0;
        int haut = nombre - 1;
        while (bas <= haut) {
            int milieu = (bas + haut) >>> 1;
            int trouve = date(milieu);
            if (trouve == jour) {
                return milieu;
            }
            if (trouve < jour) {
                bas = milieu + 1;
            } else {
                haut = milieu - 1;
            }
        }
        return -1;
    }

    /** The first person of the day of this rank; of the rank after the last, the number of persons. */
    int premier(int rang) {
        return fichier.entier(Integer.BYTES + (long) rang * OCTETS + Integer.BYTES);
    }

    private int date(int rang) {
        return fichier.entier(Integer.BYTES + (long) rang * OCTETS);
    }
}
