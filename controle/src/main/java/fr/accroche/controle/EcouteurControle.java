package fr.accroche.controle;

import fr.accroche.modele.Anomalie;

/**
 * Told of what the control meets, as it meets it, always from the controlling thread. Nothing is kept by the engine, so
 * that a file of any size passes through a small heap.
 *
 * <p>Order: anomalies come in document order, passages in document order, certifications in document order. Since children
 * come in any order in this schema, what is said beside the passages (the register's type and code, the emitter, the
 * certificateur) may only be known after them: a passage names its certification by ordinal, {@link #certification}
 * follows when the certification has ended and its certificateur is known, and an error of a passage may come after it
 * ({@link #refusTardif}). While something waits to be judged, anomalies wait too, outside the heap: a passage may then be
 * told before its anomalies, and holds what decides of it ({@link PassageLu#premiereErreur}).
 */
public interface EcouteurControle {
    /** One fault. */
    default void anomalie(Anomalie anomalie) {}

    /** A passage whose element has ended, valid or not. */
    default void passage(PassageLu passage) {}

    /**
     * A passage that {@link #passage} told of without this error is refused after all.
     *
     * @param ordinal rank of the passage in the file
     * @param anomalie the error, which {@link #anomalie} is told of at its place in the document
     */
    default void refusTardif(long ordinal, Anomalie anomalie) {}

    /**
     * False for one that never looks at {@link PassageLu#passage}, which is then always empty: data that nobody looks at
     * are not gathered.
     */
    default boolean attendLesPassages() {
        return true;
    }

    /** A certification whose element has ended, after all its passages, maybe after those of later ones. */
    default void certification(CertificationLue certification) {}
}
