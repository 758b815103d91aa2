package fr.accroche.portail.depot;

import java.util.List;
import java.util.Optional;

/**
 * A passage that is KO.
 *
 * @param ordinal its rank in the file, from 1
 * @param message official text, complete
 * @param aVerifier names of the data to check first
 */
public record PassageRefuse(
        long ordinal,
        Optional<String> idTechnique,
        String code,
        String message,
        List<String> aVerifier,
        String remede) {
    public PassageRefuse {
        aVerifier = List.copyOf(aVerifier);
    }
}
