package fr.accroche.nirisation.registre;

import java.util.Arrays;

/**
 * From a 64-bit key to the addresses added under it, chained in arrays of primitives: 24 bytes an entry, 8 to 16 more for
 * the heads, against about 100 for a map of objects. Filled by one thread, then only read.
 */
final class TableHachee {
    private static final int FIN = -1;

    private long[] cles = new long[1024];
    private long[] adresses = new long[1024];
    private int taille;
    private int[] tetes = new int[0];
    private int[] suivants = new int[0];

    void ajouter(long cle, long adresse) {
        if (taille == cles.length) {
            int capacite = Math.addExact(taille, taille / 2);
            cles = Arrays.copyOf(cles, capacite);
            adresses = Arrays.copyOf(adresses, capacite);
        }
        cles[taille] = cle;
        adresses[taille] = adresse;
        taille++;
    }

    /** Makes the chains, each in the order of addition. */
    void clore() {
        cles = Arrays.copyOf(cles, taille);
        adresses = Arrays.copyOf(adresses, taille);
        tetes = new int[Integer.highestOneBit(Math.max(taille, 1)) * 2];
        suivants = new int[taille];
        Arrays.fill(tetes, FIN);
        for (int i = taille - 1; i >= 0; i--) {
            int alveole = alveoleDe(cles[i]);
            suivants[i] = tetes[alveole];
            tetes[alveole] = i;
        }
    }

    /** The addresses under this key, in the order of addition. */
    long[] adresses(long cle) {
        long[] trouvees = new long[2];
        int nombre = 0;
        for (int i = tetes[alveoleDe(cle)]; i != FIN; i = suivants[i]) {
            if (cles[i] == cle) {
                if (nombre == trouvees.length) {
                    trouvees = Arrays.copyOf(trouvees, nombre * 2);
                }
                trouvees[nombre++] = adresses[i];
            }
        }
        return Arrays.copyOf(trouvees, nombre);
    }

    private int alveoleDe(long cle) {
        return (int) cle & (tetes.length - 1);
    }
}
