package fr.accroche.portail.depot;

import java.util.Optional;
import java.util.UUID;

/** Identifies a deposit for ever. */
public record DepotId(UUID valeur) {
    /** The identifier written in {@code texte}, or nothing. */
    public static Optional<DepotId> lire(String texte) {
        try {
            UUID uuid = UUID.fromString(texte);
            return uuid.toString().equalsIgnoreCase(texte) ? Optional.of(new DepotId(uuid)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
