package fr.accroche.portail.conservation;

import java.time.Instant;
import java.util.function.ToLongFunction;

/**
 * What outlives its time, of one kind: its module knows how to find and erase it. Erasing what is already erased is no fault,
 * so a purge that was stopped is simply run again.
 */
public interface Echus {
    /** The rule that is applied. */
    RegleConservation regle();

    /**
     * Erases what ended before a moment, in transactions small enough to hinder nobody.
     *
     * @return how many were erased
     */
    long effacer(Instant avant);

    /** Made of a rule and of what applies it. */
    static Echus de(RegleConservation regle, ToLongFunction<Instant> effacement) {
        return new Echus() {
            @Override
            public RegleConservation regle() {
                return regle;
            }

            @Override
            public long effacer(Instant avant) {
                return effacement.applyAsLong(avant);
            }
        };
    }
}
