package fr.accroche.portail.passage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Accepted passages, for their emitter and their certificateur: to anybody else they do not exist. Safe to share between
 * threads.
 */
public interface Passages {
    /** One version. */
    Optional<PassageAcquis> trouver(UUID organisme, UUID id);

    /** Those of these that exist, in no order. */
    List<PassageAcquis> trouver(UUID organisme, List<UUID> ids);

    /** Last versions, the latest accepted first. */
    List<PassageAcquis> lister(UUID organisme, FiltrePassages filtre);

    /** Every version of the same passage, the last one first. */
    List<PassageAcquis> versions(UUID organisme, PassageAcquis passage);
}
