package fr.accroche.traitement;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The passages of one file that are OK so far: one bit each, so that one, or all those of a certification, may be taken
 * back when what they are judged by comes after them. For one thread.
 */
final class PassagesOk {
    private static final int CERTIFICATIONS_ATTENDUES = 16;

    private final BitSet ordinaux = new BitSet();
    /** The rank of the first passage of each certification, and of the first that follows it; 0 when it has none. */
    private int[] premiers = new int[CERTIFICATIONS_ATTENDUES];

    private int[] suivants = new int[CERTIFICATIONS_ATTENDUES];

    /** Takes down a passage; they come in document order. */
    void ajouter(long ordinal, int certification) {
        int rang = Math.toIntExact(ordinal);
        if (certification >= premiers.length) {
            premiers = Arrays.copyOf(premiers, 2 * certification);
            suivants = Arrays.copyOf(suivants, 2 * certification);
        }
        if (premiers[certification] == 0) {
            premiers[certification] = rang;
        }
        suivants[certification] = rang + 1;
        ordinaux.set(rang);
    }

    void retirer(long ordinal) {
        ordinaux.clear(Math.toIntExact(ordinal));
    }

    /** Takes all passages of a certification back. */
    void retirerCertification(int certification) {
        if (certification < premiers.length) {
            ordinaux.clear(premiers[certification], suivants[certification]);
        }
    }

    long nombre() {
        return ordinaux.cardinality();
    }
}
