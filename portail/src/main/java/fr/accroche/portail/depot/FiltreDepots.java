package fr.accroche.portail.depot;

import fr.accroche.traitement.StatutTraitement;
import java.util.Optional;

/**
 * Which deposits to list, the most recent first.
 *
 * @param texte part of the file name
 * @param avantNumero only numbers below this one (the next page)
 * @param limite at most this many, 1 to 200
 */
public record FiltreDepots(
        Optional<StatutTraitement> statut, Optional<String> texte, Optional<Long> avantNumero, int limite) {
    public static final FiltreDepots TOUS = new FiltreDepots(Optional.empty(), Optional.empty(), Optional.empty(), 50);

    /** @throws IllegalArgumentException when the limit is not within 1 and 200 */
    public FiltreDepots {
        if (limite < 1 || limite > 200) {
            throw new IllegalArgumentException("Expected a limit of 1 to 200, found " + limite);
        }
    }
}
