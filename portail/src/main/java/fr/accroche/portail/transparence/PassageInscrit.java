package fr.accroche.portail.transparence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A passage as the log tells it.
 *
 * @param emetteur matricule
 * @param certificateur matricule
 * @param depot number of its deposit
 * @param ordinal rank in its file
 * @param donnees JSON, without the holder
 * @param etat COURANT, REMPLACE or RETIRE
 * @param changeLe when it ceased to be the current version
 * @param motif of its withdrawal or replacement
 */
public record PassageInscrit(
        UUID id,
        String emetteur,
        String certificateur,
        String idTechnique,
        int version,
        String certification,
        long depot,
        long ordinal,
        String donnees,
        Instant accepteLe,
        String etat,
        Optional<Instant> changeLe,
        Optional<String> motif) {
    /** What its acceptance is. */
    NatureEntree acceptation() {
        return version == 1 ? NatureEntree.CREATION : NatureEntree.REMPLACEMENT;
    }
}
