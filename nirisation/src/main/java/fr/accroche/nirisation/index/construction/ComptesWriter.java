package fr.accroche.nirisation.index.construction;

import fr.accroche.nirisation.index.fichier.FicheSection;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Counts by word and case, then writes them as lines: each part is sorted, and equal entries are counted. Filled by one
 * thread, then written by one.
 */
final class ComptesWriter {
    private final Repartition repartition;
    private final Parts parts;
    private final int bitsCas;
    private final int mots;
    private final IntUnaryOperator[] marges;

    /**
     * @param poids how often each word is expected to be counted, by number
     * @param personnesParPart how many are taken back into memory at once
     * @param bitsCas bits of a case
     * @param marges from a case to one that counts it as well; cases that stay the same are counted once
     */
    ComptesWriter(Brouillons brouillons, int[] poids, int personnesParPart, int bitsCas, IntUnaryOperator... marges)
            throws IOException {
        parts = Parts.de(poids, personnesParPart);
        mots = poids.length - 1;
        repartition = new Repartition(brouillons, parts.nombre());
        this.bitsCas = bitsCas;
        this.marges = marges.clone();
    }

    void compter(int mot, int cas) throws IOException {
        repartition.ajouter(parts.de(mot), ((long) mot << bitsCas) | cas);
    }

    void clore() throws IOException {
        repartition.clore();
    }

    FicheSection ecrire(SectionWriter sortie) throws IOException {
        int[] debuts = new int[mots + 2];
        sortie.entier(mots);
        sortie.entier(0);
        int lignes = 0;
        for (int part = 0; part < parts.nombre(); part++) {
            long[] entrees = repartition.reprendre(part);
            Arrays.sort(entrees);
            int place = 0;
            for (int mot = parts.debut(part); mot < parts.debut(part + 1); mot++) {
                int fin = place;
                while (fin < entrees.length && entrees[fin] >>> bitsCas == mot) {
                    fin++;
                }
                debuts[mot] = lignes;
                lignes += ecrire(sortie, entrees, place, fin);
                place = fin;
            }
        }
        debuts[mots + 1] = lignes;
        sortie.entiers(debuts);
        return sortie.clore();
    }

    /** The lines of one word: each case with its count, then added up with those that the margins make equal. */
    private int ecrire(SectionWriter sortie, long[] entrees, int debut, int fin) throws IOException {
        int facteur = 1 << marges.length;
        long[] lignes = new long[16];
        int nombre = 0;
        for (int i = debut; i < fin; ) {
            int premier = i;
            while (i < fin && entrees[i] == entrees[premier]) {
                i++;
            }
            if (nombre + facteur > lignes.length) {
                lignes = Arrays.copyOf(lignes, lignes.length * 2);
            }
            nombre = ajouter(lignes, nombre, (int) (entrees[premier] & ((1L << bitsCas) - 1)), i - premier);
        }
        Arrays.sort(lignes, 0, nombre);
        return additionner(sortie, lignes, nombre);
    }

    private int ajouter(long[] lignes, int nombre, int direct, int compte) {
        int taille = nombre;
        for (int combinaison = 0; combinaison < 1 << marges.length; combinaison++) {
            int marge = appliquer(combinaison, direct);
            if (estNouveau(combinaison, direct, marge)) {
                lignes[taille++] = ((long) marge << 32) | compte;
            }
        }
        return taille;
    }

    private int appliquer(int combinaison, int direct) {
        int marge = direct;
        for (int i = 0; i < marges.length; i++) {
            marge = ((combinaison >>> i) & 1) == 0 ? marge : marges[i].applyAsInt(marge);
        }
        return marge;
    }

    private boolean estNouveau(int combinaison, int direct, int marge) {
        for (int autre = 0; autre < combinaison; autre++) {
            if (appliquer(autre, direct) == marge) {
                return false;
            }
        }
        return true;
    }

    private static int additionner(SectionWriter sortie, long[] lignes, int nombre) throws IOException {
        int ecrites = 0;
        for (int i = 0; i < nombre; ) {
            long cas = lignes[i] >>> 32;
            int compte = 0;
            while (i < nombre && lignes[i] >>> 32 == cas) {
                compte += (int) lignes[i++];
            }
            sortie.entierLong((cas << 32) | compte);
            ecrites++;
        }
        return ecrites;
    }
}
