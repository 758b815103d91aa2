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
     * @param raison why, in French
     */
    record Refuse(String raison) implements Verdict {}
}
