package fr.accroche.traitement.signature;

/** What a verification answers. */
public sealed interface Verdict {
    /**
     * Ours, and not changed since.
     *
     * @param kid the key that signed
     */
    record Authentique(String kid) implements Verdict {}

    /**
     * Not to be relied on.
     *
     * @param motif the first thing that fails
     * @param raison why, in French
     */
    record Refuse(Motif motif, String raison) implements Verdict {}

    /** What may fail, in the order in which it is looked at. */
    enum Motif {
        /** Neither a PDF nor an accusé in another form. */
        ILLISIBLE,
        /** Cut: its end lacks. */
        TRONQUE,
        /** Carries no signature of the expected form, and none was given beside. */
        SANS_SIGNATURE,
        /** Signed by a key that is not among those given. */
        CLE_INCONNUE,
        /** Changed since it was signed. */
        MODIFIE
    }
}
