package fr.accroche.portail.journal;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened and must be accounted for. Holds no personal datum from a payload.
 *
 * @param acteur login identifier, machine client or {@code systeme}
 * @param action what, as {@code DEPOT_RECU}
 * @param objet on what, an identifier
 * @param resultat how it ended, as {@code OK}
 * @param origine network address, when there is one
 */
public record Fait(
        String acteur,
        Optional<UUID> organismeId,
        String action,
        String objet,
        String resultat,
        Optional<String> origine) {
    public static Fait de(String acteur, UUID organismeId, String action, String objet, String resultat) {
        return new Fait(acteur, Optional.of(organismeId), action, objet, resultat, Optional.empty());
    }
}
