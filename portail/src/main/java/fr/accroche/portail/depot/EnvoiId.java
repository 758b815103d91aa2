package fr.accroche.portail.depot;

import java.util.Optional;
import java.util.UUID;

/** Identifies a resumable upload, and the deposit that it becomes. */
public record EnvoiId(UUID valeur) {
    /** The identifier written in {@code texte}, or nothing. */
    public static Optional<EnvoiId> lire(String texte) {
        return DepotId.lire(texte).map(id -> new EnvoiId(id.valeur()));
    }

    /** The deposit that it becomes. */
    DepotId depot() {
        return new DepotId(valeur);
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
