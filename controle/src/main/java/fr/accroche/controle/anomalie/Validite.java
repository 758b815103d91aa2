package fr.accroche.controle.anomalie;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The reference dates at which a rule is in force, both bounds included.
 *
 * @param depuis first day, empty when the rule is as old as the format
 * @param jusqua last day, empty while it lasts
 */
public record Validite(Optional<LocalDate> depuis, Optional<LocalDate> jusqua) {
    /** As old as the format, and still in force. */
    public static final Validite TOUJOURS = new Validite(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException when it ends before it begins */
    public Validite {
        if (depuis.isPresent() && jusqua.isPresent() && jusqua.get().isBefore(depuis.get())) {
            throw new IllegalArgumentException("Expected a validity in order, found " + depuis + " to " + jusqua);
        }
    }

    /** In force from this day on. */
    public static Validite aPartirDu(LocalDate jour) {
        return new Validite(Optional.of(jour), Optional.empty());
    }

    /** True when the rule is to be judged at this reference date. */
    public boolean estEnVigueurLe(LocalDate jour) {
        return depuis.map(premier -> !jour.isBefore(premier)).orElse(true)
                && jusqua.map(dernier -> !jour.isAfter(dernier)).orElse(true);
    }
}
