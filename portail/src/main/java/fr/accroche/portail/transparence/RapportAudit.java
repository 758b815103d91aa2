package fr.accroche.portail.transparence;

import java.time.Instant;
import java.util.List;

/**
 * What a self-audit found.
 *
 * @param taille leaves checked
 * @param effacees leaves whose salt was erased: they keep their place and say nothing any more
 * @param alterations how many there are in all
 * @param premieres the first of them, at most {@link #MAXIMUM}
 */
public record RapportAudit(
        Instant commenceLe,
        Instant termineLe,
        long taille,
        long effacees,
        long alterations,
        List<Alteration> premieres) {
    /** Alterations kept in detail. */
    public static final int MAXIMUM = 1_000;

    public RapportAudit {
        premieres = List.copyOf(premieres);
    }

    /** Nothing was altered. */
    public boolean estIntact() {
        return alterations == 0;
    }
}
