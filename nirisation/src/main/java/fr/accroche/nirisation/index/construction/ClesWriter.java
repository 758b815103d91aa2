package fr.accroche.nirisation.index.construction;

import fr.accroche.nirisation.index.fichier.FicheSection;
import fr.accroche.nirisation.index.fichier.TableCles;
import java.io.IOException;
import java.util.Arrays;

/**
 * Gathers the keys of a section, then writes it: each part is put into its buckets by one counting pass, which keeps the
 * ordinals of a bucket in their order. Filled by one thread in the order of the ordinals, then written by one.
 */
final class ClesWriter {
    private final Repartition repartition;
    private final Parts parts;
    private final int[] comptes;

    /**
     * @param poids how many persons each group is expected to have
     * @param personnesParPart how many are taken back into memory at once
     */
    ClesWriter(Brouillons brouillons, int[] poids, int personnesParPart) throws IOException {
        parts = Parts.de(poids, personnesParPart);
        comptes = new int[poids.length];
        repartition = new Repartition(brouillons, parts.nombre());
    }

    void ajouter(int groupe, long hache, int ordinal) throws IOException {
        int part = parts.de(groupe);
        repartition.ajouter(part, hache);
        repartition.ajouter(part, ((long) groupe << 32) | ordinal);
        comptes[groupe]++;
    }

    void clore() throws IOException {
        repartition.clore();
    }

    FicheSection ecrire(SectionWriter sortie) throws IOException {
        int[] premiersSeaux = new int[comptes.length + 1];
        for (int groupe = 0; groupe < comptes.length; groupe++) {
            premiersSeaux[groupe + 1] = premiersSeaux[groupe] + TableCles.seaux(comptes[groupe]);
        }
        int nombreSeaux = premiersSeaux[comptes.length];
        int[] debuts = new int[nombreSeaux + 1];
        sortie.entier(comptes.length);
        sortie.entier(nombreSeaux);
        for (int part = 0; part < parts.nombre(); part++) {
            int premier = premiersSeaux[parts.debut(part)];
            int dernier = premiersSeaux[parts.debut(part + 1)];
            for (long entree : ranger(repartition.reprendre(part), premiersSeaux, debuts, premier, dernier)) {
                sortie.entierLong(entree);
            }
        }
        sortie.entiers(premiersSeaux);
        sortie.entiers(debuts);
        return sortie.clore();
    }

    /** The entries of the buckets of {@code premier} to {@code dernier}, in order; sets where each of these ends. */
    private long[] ranger(long[] entrees, int[] premiersSeaux, int[] debuts, int premier, int dernier) {
        for (int i = 0; i < entrees.length; i += 2) {
            debuts[seau(entrees, i, premiersSeaux) + 1]++;
        }
        for (int seau = premier; seau < dernier; seau++) {
            debuts[seau + 1] += debuts[seau];
        }
        long[] rangees = new long[entrees.length / 2];
        int[] places = Arrays.copyOfRange(debuts, premier, dernier);
        for (int i = 0; i < entrees.length; i += 2) {
            int place = places[seau(entrees, i, premiersSeaux) - premier]++;
            rangees[place - debuts[premier]] = TableCles.entree(entrees[i], (int) entrees[i + 1]);
        }
        return rangees;
    }

    private static int seau(long[] entrees, int i, int[] premiersSeaux) {
        int groupe = (int) (entrees[i + 1] >>> 32);
        int premier = premiersSeaux[groupe];
        return premier + TableCles.seau(entrees[i], premiersSeaux[groupe + 1] - premier);
    }
}
