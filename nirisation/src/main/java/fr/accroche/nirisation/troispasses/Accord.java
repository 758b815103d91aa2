package fr.accroche.nirisation.troispasses;

/** What the comparison of one datum says. */
enum Accord {
    /** Both sides know it and agree. */
    EGAL,
    /** Both sides know it and disagree. */
    DIFFERENT,
    /** One side does not know it: it says nothing, for or against. */
    INCOMPARABLE;

    static Accord de(boolean egal) {
        return egal ? EGAL : DIFFERENT;
    }
}
