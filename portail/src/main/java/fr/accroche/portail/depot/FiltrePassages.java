package fr.accroche.portail.depot;

import java.util.Optional;

/**
 * Which passages of a deposit to show, in document order.
 *
 * @param resultat OK or KO alone
 * @param code of one cause of refusal
 * @param texte part of the {@code idTechnique}, whatever the case; digits alone also designate a rank
 * @param apres only ranks above this one (the next page); 0 to begin
 * @param limite at most this many, 1 to {@value #LIMITE_MAXIMALE}
 */
public record FiltrePassages(
        Optional<Resultat> resultat, Optional<String> code, Optional<String> texte, long apres, int limite) {
    /** The most that one answer holds. */
    public static final int LIMITE_MAXIMALE = 2_000;

    /** @throws IllegalArgumentException when a bound is not respected */
    public FiltrePassages {
        if (limite < 1 || limite > LIMITE_MAXIMALE || apres < 0) {
            throw new IllegalArgumentException("Expected a limit of 1 to " + LIMITE_MAXIMALE
                    + " after a rank from 0, found " + limite + ", " + apres);
        }
    }

    /** The same, further on. */
    public FiltrePassages apres(long rang) {
        return new FiltrePassages(resultat, code, texte, rang, limite);
    }

    /** What became of a passage. */
    public enum Resultat {
        OK,
        KO
    }
}
