package fr.accroche.portail.conservation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one purge did.
 *
 * @param lignes one for each rule that was applied, in their order
 */
public record RapportPurge(long numero, Instant commenceLe, Instant termineLe, List<Ligne> lignes) {
    public RapportPurge {
        lignes = List.copyOf(lignes);
    }

    /**
     * @param effaces how many were erased
     * @param echec why the rule could not be applied to its end, without a personal datum; empty when it was
     */
    public record Ligne(RegleConservation regle, long effaces, Optional<String> echec) {}
}
