package fr.accroche.nirisation.index.fichier;

import fr.accroche.nirisation.index.Candidats;

/**
 * Hash keys of pairs, in groups (a year or a place), so that holders sorted by date meet the file in its order. A group
 * has a bucket for about {@value TableCles#PAR_SEAU} entries; the high half of the hash chooses the bucket, the low half is kept
 * beside the ordinal, both in 8 bytes. Two pairs of one group are taken for each other once in some hundred
 * million questions.
 *
 * <p>File: number of groups {@code g}, number of buckets {@code s}; the entries, in a bucket by ordinal; then as 32-bit
 * numbers the first bucket of each group and {@code s}, the first entry of each bucket and the number of entries; eight
 * bytes of 0. Safe to share between threads.
 */
final class ClesProjetees {
    private static final long ENTREES = 2 * Integer.BYTES;

    private final Projection fichier;
    private final int groupes;
    private final long seaux;
    private final long premiersSeaux;

    ClesProjetees(Projection fichier) {
        this.fichier = fichier;
        groupes = fichier.entier(0);
        int nombreSeaux = fichier.entier(Integer.BYTES);
        seaux = fichier.octets() - Long.BYTES - (nombreSeaux + 1L) * Integer.BYTES;
        premiersSeaux = seaux - (groupes + 1L) * Integer.BYTES;
    }

    void chercher(int groupe, long hache, Candidats sortie) {
        if (groupe < 0 || groupe >= groupes) {
            return;
        }
        int premierSeau = fichier.entier(premiersSeaux + (long) groupe * Integer.BYTES);
        int nombre = fichier.entier(premiersSeaux + (groupe + 1L) * Integer.BYTES) - premierSeau;
        if (nombre == 0) {
            return;
        }
        long seau = seaux + (premierSeau + (long) TableCles.seau(hache, nombre)) * Integer.BYTES;
        long fin = ENTREES + (long) fichier.entier(seau + Integer.BYTES) * Long.BYTES;
        int cherche = (int) hache;
        for (long place = ENTREES + (long) fichier.entier(seau) * Long.BYTES; place < fin; place += Long.BYTES) {
            long entree = fichier.entierLong(place);
            if ((int) (entree >>> 32) == cherche) {
                sortie.ajouter((int) entree);
            }
        }
    }
}
