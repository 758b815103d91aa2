package fr.accroche.portail.depot;

import fr.accroche.modele.Gravite;
import java.util.Optional;

/**
 * Which anomalies of a deposit to show, in document order.
 *
 * @param code of one cause
 * @param gravite of one severity
 * @param texte part of the key of the passage, of the path or of the message, whatever the case; digits alone also
 *     designate a line of the file. Values read in the file are not searched: they may be personal, and a search is
 *     written in an address
 * @param apres only ranks above this one (the next page); 0 to begin
 * @param limite at most this many, 1 to {@value #LIMITE_MAXIMALE}
 */
public record FiltreAnomalies(
        Optional<String> code, Optional<Gravite> gravite, Optional<String> texte, long apres, int limite) {
    /** The most that one answer holds. */
    public static final int LIMITE_MAXIMALE = 2_000;

    /** @throws IllegalArgumentException when a bound is not respected */
    public FiltreAnomalies {
        if (limite < 1 || limite > LIMITE_MAXIMALE || apres < 0) {
            throw new IllegalArgumentException("Expected a limit of 1 to " + LIMITE_MAXIMALE
                    + " after a rank from 0, found " + limite + ", " + apres);
        }
    }

    /** True when everything is asked for. */
    public boolean estVide() {
        return code.isEmpty() && gravite.isEmpty() && texte.isEmpty();
    }

    /** The same, further on. */
    public FiltreAnomalies apres(long rang) {
        return new FiltreAnomalies(code, gravite, texte, rang, limite);
    }
}
