package fr.accroche.portail.passage;

import java.util.Optional;
import java.util.UUID;

/**
 * Which accepted passages to list, by their last versions.
 *
 * @param emetteur matricule of the emitter, exactly
 * @param idTechnique exactly
 * @param apres the last one of the page before
 * @param limite at most so many
 */
public record FiltrePassages(
        Optional<String> emetteur,
        Optional<String> idTechnique,
        Optional<EtatPassage> etat,
        Optional<UUID> apres,
        int limite) {
    /** The first page of all. */
    public static FiltrePassages premiers(int limite) {
        return new FiltrePassages(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limite);
    }
}
