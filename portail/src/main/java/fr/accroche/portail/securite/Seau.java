package fr.accroche.portail.securite;

import java.time.Duration;
import java.time.Instant;

/**
 * A bucket of tokens: full at first, refilled steadily, one token a call; so a burst of a minute's calls is answered, and the
 * rate holds beyond. Safe to share between threads.
 */
final class Seau {
    private static final double NANOS_PAR_MINUTE = Duration.ofMinutes(1).toNanos();

    private final int parMinute;
    private double jetons;
    private Instant vuLe;

    Seau(int parMinute, Instant maintenant) {
        this.parMinute = parMinute;
        this.jetons = parMinute;
        this.vuLe = maintenant;
    }

    /** How long to wait before the next call; zero when this one may pass, which takes its token. */
    synchronized Duration prendre(Instant maintenant) {
        remplir(maintenant);
        if (jetons >= 1) {
            jetons--;
            return Duration.ZERO;
        }
        return Duration.ofNanos((long) Math.ceil((1 - jetons) * NANOS_PAR_MINUTE / parMinute));
    }

    /** Whether nobody would see that it was made anew. */
    synchronized boolean estPlein(Instant maintenant) {
        remplir(maintenant);
        return jetons >= parMinute;
    }

    /** A clock set back refills nothing. */
    private void remplir(Instant maintenant) {
        if (maintenant.isAfter(vuLe)) {
            double gagnes = Duration.between(vuLe, maintenant).toNanos() * parMinute / NANOS_PAR_MINUTE;
            jetons = Math.min(parMinute, jetons + gagnes);
            vuLe = maintenant;
        }
    }
}
