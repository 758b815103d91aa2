package fr.accroche.portail.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the audit trail holds of one organism, for its administrators. */
public interface Historique {
    /**
     * The facts of this organism, the newest first.
     *
     * @param avant only those of a lower rank
     */
    List<FaitConsigne> de(UUID organisme, Optional<Long> avant, int limite);

    /** The facts of this organism about one object, in the order they happened. */
    List<FaitConsigne> surObjet(UUID organisme, String objet);

    /**
     * A fact of the trail.
     *
     * @param rang its place in the whole trail
     */
    record FaitConsigne(long rang, Instant quand, Fait fait) {}
}
