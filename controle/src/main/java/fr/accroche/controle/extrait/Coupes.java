package fr.accroche.controle.extrait;

import java.util.Arrays;

/** Ranges of bytes that a file loses, in order, neighbours joined: two numbers each, whatever their count. */
final class Coupes {
    private static final int DEBUT_ET_FIN = 2;

    private long[] bornes = new long[64];
    private int taille;

    int taille() {
        return taille;
    }

    long debut(int rang) {
        return bornes[rang * DEBUT_ET_FIN];
    }

    long fin(int rang) {
        return bornes[rang * DEBUT_ET_FIN + 1];
    }

    /** Cuts what stands after everything that was cut before. */
    void ajouter(long debut, long fin) {
        if (taille > 0 && fin(taille - 1) == debut) {
            bornes[taille * DEBUT_ET_FIN - 1] = fin;
            return;
        }
        if (taille * DEBUT_ET_FIN == bornes.length) {
            bornes = Arrays.copyOf(bornes, bornes.length * DEBUT_ET_FIN);
        }
        bornes[taille * DEBUT_ET_FIN] = debut;
        bornes[taille * DEBUT_ET_FIN + 1] = fin;
        taille++;
    }

    /** Forgets what was cut at this byte or after it. */
    void oublierDepuis(long octet) {
        while (taille > 0 && debut(taille - 1) >= octet) {
            taille--;
        }
        if (taille > 0 && fin(taille - 1) > octet) {
            bornes[taille * DEBUT_ET_FIN - 1] = octet;
        }
    }
}
