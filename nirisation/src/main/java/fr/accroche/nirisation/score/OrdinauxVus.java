package fr.accroche.nirisation.score;

import java.util.Arrays;

/**
 * The candidates met for the holder under way, each once: a set with open addressing, emptied in one step (each entry
 * holds the round it was added in). One per thread.
 */
final class OrdinauxVus {
    private static final int MELANGE = 0x9E3779B1;

    private int[] ordinaux = new int[1024];
    private int[] tours = new int[1024];
    private int tour = 1;
    private int taille;

    void oublier() {
        taille = 0;
        tour++;
        if (tour == Integer.MAX_VALUE) {
            Arrays.fill(tours, 0);
            tour = 1;
        }
    }

    /** False when it was there. */
    boolean ajouter(int ordinal) {
        int place = place(ordinal);
        while (tours[place] == tour) {
            if (ordinaux[place] == ordinal) {
                return false;
            }
            place = (place + 1) & (ordinaux.length - 1);
        }
        ordinaux[place] = ordinal;
        tours[place] = tour;
        taille++;
        if (taille * 2 > ordinaux.length) {
            agrandir();
        }
        return true;
    }

    private int place(int ordinal) {
        int melange = ordinal * MELANGE;
        return (melange ^ (melange >>> 15)) & (ordinaux.length - 1);
    }

    private void agrandir() {
        int[] anciens = ordinaux;
        int[] anciensTours = tours;
        ordinaux = new int[anciens.length * 2];
        tours = new int[ordinaux.length];
        taille = 0;
        for (int i = 0; i < anciens.length; i++) {
            if (anciensTours[i] == tour) {
                ajouter(anciens[i]);
            }
        }
    }
}
