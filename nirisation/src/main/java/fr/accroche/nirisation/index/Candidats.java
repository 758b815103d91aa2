package fr.accroche.nirisation.index;

import java.util.Arrays;

/** A growing list of ordinals, reused from one holder to the next; one per thread. */
public final class Candidats {
    private int[] ordinaux = new int[64];
    private int taille;

    public void vider() {
        taille = 0;
    }

    public void ajouter(int ordinal) {
        if (taille == ordinaux.length) {
            ordinaux = Arrays.copyOf(ordinaux, taille * 2);
        }
        ordinaux[taille++] = ordinal;
    }

    public int taille() {
        return taille;
    }

    public int ordinal(int rang) {
        return ordinaux[rang];
    }

    /** Sorts the ordinals and removes doubles. */
    public void reduire() {
        Arrays.sort(ordinaux, 0, taille);
        int gardes = 0;
        for (int i = 0; i < taille; i++) {
            if (i == 0 || ordinaux[i] != ordinaux[i - 1]) {
                ordinaux[gardes++] = ordinaux[i];
            }
        }
        taille = gardes;
    }
}
