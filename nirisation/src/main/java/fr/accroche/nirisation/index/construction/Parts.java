package fr.accroche.nirisation.index.construction;

import java.util.Arrays;

/**
 * Cuts numbered things into runs of neighbours of about one weight, so that each part fits in memory. Immutable.
 */
final class Parts {
    private final int[] partDe;
    private final int[] debuts;

    private Parts(int[] partDe, int[] debuts) {
        this.partDe = partDe;
        this.debuts = debuts;
    }

    /**
     * @param poids the weight of each, from number 0 on
     * @param maximum weight of a part, when nothing alone is heavier
     */
    static Parts de(int[] poids, int maximum) {
        int[] partDe = new int[poids.length];
        int[] debuts = new int[poids.length + 1];
        int part = -1;
        long charge = Long.MAX_VALUE;
        for (int i = 0; i < poids.length; i++) {
            if (charge > maximum - (long) poids[i]) {
                debuts[++part] = i;
                charge = 0;
            }
            charge += poids[i];
            partDe[i] = part;
        }
        int[] bornes = Arrays.copyOf(debuts, part + 2);
        bornes[part + 1] = poids.length;
        return new Parts(partDe, bornes);
    }

    int nombre() {
        return debuts.length - 1;
    }

    /** The part of the thing of this number. */
    int de(int numero) {
        return partDe[numero];
    }

    /** The first number of a part; of the part after the last, how many things there are. */
    int debut(int part) {
        return debuts[part];
    }
}
