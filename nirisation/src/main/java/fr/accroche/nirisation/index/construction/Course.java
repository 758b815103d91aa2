package fr.accroche.nirisation.index.construction;

import java.io.IOException;
import java.util.Arrays;

/**
 * Rows kept in memory until they are sorted and written as one sorted run, by order then NIR. Arrays of primitives: 56
 * bytes a row. For one thread at a time.
 */
final class Course {
    private static final int BITS_RANG = 20;

    /** Rows a run: the rank of a row has to fit beside its order in 64 bits. */
    static final int MAXIMUM = 1 << BITS_RANG;

    private final int maximum;
    private final long[][] colonnes = new long[Rangee.LONGS][1024];
    private int taille;

    /** @param maximum rows before it is full */
    Course(int maximum) {
        this.maximum = maximum;
    }

    boolean estPleine() {
        return taille == maximum;
    }

    boolean estVide() {
        return taille == 0;
    }

    void ajouter(Rangee rangee) {
        if (taille == colonnes[0].length) {
            for (int i = 0; i < colonnes.length; i++) {
                colonnes[i] = Arrays.copyOf(colonnes[i], Math.min(taille * 4, MAXIMUM));
            }
        }
        colonnes[0][taille] = rangee.ordre;
        colonnes[1][taille] = rangee.nir;
        colonnes[2][taille] = rangee.ligne;
        colonnes[3][taille] = paire(rangee.nomNaissance, rangee.nomUsage);
        colonnes[4][taille] = paire(rangee.prenom1, rangee.prenom2);
        colonnes[5][taille] = paire(rangee.prenom3, rangee.lieu);
        colonnes[6][taille] = rangee.deces;
        taille++;
    }

    private static long paire(int haut, int bas) {
        return ((long) haut << 32) | (bas & 0xFFFF_FFFFL);
    }

    /** Writes the rows, sorted. */
    void ecrire(LongsWriter sortie) throws IOException {
        for (long rang : rangs()) {
            for (long[] colonne : colonnes) {
                sortie.ecrire(colonne[(int) rang]);
            }
        }
    }

    /** The rows' ranks in the order of the rows: sorted as numbers, then by NIR where the orders are equal. */
    private long[] rangs() {
        long[] ordres = colonnes[0];
        long[] rangs = new long[taille];
        for (int i = 0; i < taille; i++) {
            rangs[i] = (ordres[i] << BITS_RANG) | i;
        }
        Arrays.sort(rangs);
        for (int i = 0; i < taille; i++) {
            rangs[i] &= MAXIMUM - 1;
        }
        classerParNir(rangs);
        return rangs;
    }

    private void classerParNir(long[] rangs) {
        long[] ordres = colonnes[0];
        int debut = 0;
        for (int i = 1; i <= taille; i++) {
            if (i == taille || ordres[(int) rangs[i]] != ordres[(int) rangs[debut]]) {
                if (i - debut > 1) {
                    classerParNir(rangs, debut, i);
                }
                debut = i;
            }
        }
    }

    /** Seldom more than a handful: those of one day, sex and first name. */
    private void classerParNir(long[] rangs, int debut, int fin) {
        long[] nirs = colonnes[1];
        Long[] memes = new Long[fin - debut];
        for (int i = debut; i < fin; i++) {
            memes[i - debut] = rangs[i];
        }
        Arrays.sort(memes, (a, b) -> Long.compare(nirs[a.intValue()], nirs[b.intValue()]));
        for (int i = debut; i < fin; i++) {
            rangs[i] = memes[i - debut];
        }
    }
}
