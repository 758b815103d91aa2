package fr.accroche.nirisation.index.construction;

/**
 * What a construction works with; tests take less of it.
 *
 * @param disque where it writes
 * @param rangeesParCourse rows sorted in memory at once, at most {@link Course#MAXIMUM}: 56 bytes each, twice
 * @param personnesParPart persons whose keys, or counts, are taken back into memory at once: about 30 bytes each
 */
record Moyens(Disque disque, int rangeesParCourse, int personnesParPart) {
    private static final int PERSONNES_PAR_PART = 1_500_000;

    /** What suits a heap of 1 GB. */
    static Moyens ordinaires() {
        return new Moyens(Disque.duSysteme(), Course.MAXIMUM, PERSONNES_PAR_PART);
    }
}
