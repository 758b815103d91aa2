package fr.accroche.portail.essai;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Bounds what dry runs cost: so many at once on a node, so many an hour for one network or one API client. Counted in
 * memory, since a dry run leaves nothing behind; each node counts for itself. Safe to share between threads.
 */
@Component
class FreinEssais {
    static final int A_LA_FOIS = 4;
    static final int PAR_HEURE = 120;
    private static final int CONNUS = 20_000;
    private static final Duration FENETRE = Duration.ofHours(1);

    private final Clock horloge;
    private final Semaphore places = new Semaphore(A_LA_FOIS);
    private final Map<String, Compte> comptes = new LinkedHashMap<>();

    FreinEssais(Clock horloge) {
        this.horloge = horloge;
    }

    private record Compte(Instant debut, int nombre) {}

    /** A place taken, given back when it is closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Why there is no place now.
     *
     * @param attente after how long to try again
     */
    record Refus(Duration attente) {}

    /** How long this one must wait, empty when it may go on; counts one more. */
    synchronized Optional<Refus> compter(String qui) {
        Instant maintenant = horloge.instant();
        Compte connu = comptes.get(qui);
        Compte compte =
                connu != null && maintenant.isBefore(connu.debut().plus(FENETRE)) ? connu : new Compte(maintenant, 0);
        if (compte.nombre() >= PAR_HEURE) {
            return Optional.of(
                    new Refus(Duration.between(maintenant, compte.debut().plus(FENETRE))));
        }
        comptes.put(qui, new Compte(compte.debut(), compte.nombre() + 1));
        if (comptes.size() > CONNUS) {
            comptes.remove(comptes.keySet().iterator().next());
        }
        return Optional.empty();
    }

    /** A place among those that may run at once, empty when all are taken. */
    Optional<Place> prendre() {
        return places.tryAcquire() ? Optional.of(places::release) : Optional.empty();
    }
}
