package fr.accroche.referentiels;

import java.time.LocalDate;

/**
 * The days during which a code was in force.
 *
 * @param debut first day; {@link LocalDate#MIN} when no beginning is known
 * @param fin first day after; {@link LocalDate#MAX} while it lasts
 */
public record Periode(LocalDate debut, LocalDate fin) {
    /** No known beginning, no end. */
    public static final Periode TOUJOURS = new Periode(LocalDate.MIN, LocalDate.MAX);

    /** @throws IllegalArgumentException when it ends before it begins */
    public Periode {
        if (fin.isBefore(debut)) {
            throw new IllegalArgumentException("Expected a period in order, found " + debut + " to " + fin);
        }
    }

    public boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && jour.isBefore(fin);
    }
}
