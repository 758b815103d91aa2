package fr.accroche.portail.securite;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rates of this node, by whoever calls. Memory is bounded: buckets that are full again are forgotten. */
final class Debits {
    private static final int SEAUX_AVANT_MENAGE = 10_000;

    private final Map<String, Seau> seaux = new ConcurrentHashMap<>();
    private final Clock horloge;

    Debits(Clock horloge) {
        this.horloge = horloge;
    }

    /** How long this caller must wait; zero when the call may pass. */
    Duration prendre(String appelant, int parMinute) {
        Instant maintenant = horloge.instant();
        if (seaux.size() >= SEAUX_AVANT_MENAGE) {
            seaux.values().removeIf(seau -> seau.estPlein(maintenant));
        }
        return seaux.computeIfAbsent(appelant, qui -> new Seau(parMinute, maintenant))
                .prendre(maintenant);
    }
}
