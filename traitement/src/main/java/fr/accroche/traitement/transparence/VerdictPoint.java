package fr.accroche.traitement.transparence;

/** What the verification of a checkpoint, or of a proof up to its checkpoint, answers. */
public sealed interface VerdictPoint {
    /**
     * Signed by the portal, and not changed since.
     *
     * @param kid the key that signed
     */
    record Authentique(PointDeControle point, String kid) implements VerdictPoint {}

    /** Not whole: its end, or a part of it, is missing. */
    record Tronque() implements VerdictPoint {}

    /** Signed by a key that is not the portal's. */
    record AutreCle() implements VerdictPoint {}

    /** Whole, but not what the portal signed. */
    record Altere() implements VerdictPoint {}
}
