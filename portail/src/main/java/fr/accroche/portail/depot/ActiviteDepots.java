package fr.accroche.portail.depot;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How the processing of deposits goes, all organisms together: figures anybody may read. */
public interface ActiviteDepots {
    Activite maintenant();

    /**
     * @param enCours deposits being processed or waiting
     * @param enAttente of these, how many wait for the register or something else to come back
     * @param plusAncien when the oldest of them arrived
     * @param termines ended in the last 24 hours
     * @param delaiMedian from arrival to accusé de traitement, of these
     */
    record Activite(
            long enCours,
            long enAttente,
            Optional<Instant> plusAncien,
            long termines,
            Optional<Duration> delaiMedian) {}
}
