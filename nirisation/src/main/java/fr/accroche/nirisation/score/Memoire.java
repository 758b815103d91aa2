package fr.accroche.nirisation.score;

import java.util.Arrays;

/**
 * What some numbers of a lexicon are to the question under way: a small table with open addressing, emptied in one step
 * (each entry holds the round it was written in). When it is full it forgets what is new. One per thread.
 */
final class Memoire {
    private static final int PLACES = 512;
    private static final int MELANGE = 0x9E3779B1;
    private static final int ESSAIS = 8;

    private final int[] cles = new int[PLACES];
    private final int[] tours = new int[PLACES];
    private final byte[] valeurs = new byte[PLACES];
    private int tour = 1;

    void oublier() {
        tour++;
        if (tour == Integer.MAX_VALUE) {
            Arrays.fill(tours, 0);
            tour = 1;
        }
    }

    /** The value noted for this number, or −1. */
    int lire(int numero) {
        int place = place(numero);
        for (int essai = 0; essai < ESSAIS && tours[place] == tour; essai++) {
            if (cles[place] == numero) {
                return valeurs[place];
            }
            place = (place + 1) & (PLACES - 1);
        }
        return -1;
    }

    void noter(int numero, int valeur) {
        int place = place(numero);
        for (int essai = 0; essai < ESSAIS; essai++) {
            if (tours[place] != tour) {
                cles[place] = numero;
                tours[place] = tour;
                valeurs[place] = (byte) valeur;
                return;
            }
            place = (place + 1) & (PLACES - 1);
        }
    }

    private static int place(int numero) {
        return (numero * MELANGE) >>> 23;
    }
}
