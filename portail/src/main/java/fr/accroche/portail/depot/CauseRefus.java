package fr.accroche.portail.depot;

import java.util.Optional;

/**
 * Passages refused for the same reason.
 *
 * @param code our stable code
 * @param passe at which step of the nirisation; empty when the passage was refused otherwise
 * @param nombre how many
 */
public record CauseRefus(String code, Optional<PasseNirisation> passe, long nombre) {}
