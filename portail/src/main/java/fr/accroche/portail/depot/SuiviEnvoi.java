package fr.accroche.portail.depot;

import java.time.Instant;
import java.util.Optional;

/**
 * A resumable upload as its sender follows it.
 *
 * @param octets the size that was announced
 * @param recus the bytes that are kept: the next request begins there
 * @param expireLe when it will be forgotten, if nothing comes before
 * @param depot the deposit that it became
 */
public record SuiviEnvoi(EnvoiId id, long octets, long recus, Instant expireLe, Optional<DepotId> depot) {}
