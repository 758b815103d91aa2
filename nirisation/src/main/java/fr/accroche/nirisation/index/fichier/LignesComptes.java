package fr.accroche.nirisation.index.fichier;

/**
 * Counts by word: number of words {@code n}, four bytes of 0; the lines, 8 bytes each, ascending for a word: what is
 * counted in the high half, how many in the low one; as 32-bit numbers the first line of each of the words 0 to {@code n}
 * and the number of lines; eight bytes of 0. Safe to share between threads.
 */
final class LignesComptes {
    private static final long LIGNES = 2 * Integer.BYTES;

    private final Projection fichier;
    private final long debuts;

    LignesComptes(Projection fichier) {
        this.fichier = fichier;
        debuts = fichier.octets() - Long.BYTES - (fichier.entier(0) + 2L) * Integer.BYTES;
    }

    int lire(int mot, int quoi) {
        int bas = fichier.entier(debuts + (long) mot * Integer.BYTES);
        int haut = fichier.entier(debuts + (mot + 1L) * Integer.BYTES) - 1;
        while (bas <= haut) {
            int milieu = (bas + haut) >>> 1;
            long ligne = fichier.entierLong(LIGNES + (long) milieu * Long.BYTES);
            int trouve = (int) (ligne >>> 32);
            if (trouve == quoi) {
                return (int) ligne;
            }
            if (trouve < quoi) {
                bas = milieu + 1;
            } else {
                haut = milieu - 1;
            }
        }
        return 0;
    }
}
