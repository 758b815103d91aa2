package fr.accroche.portail.depot;

import fr.accroche.portail.depot.jdbc.LigneDepot;
import fr.accroche.portail.depot.jdbc.TraitementRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongConsumer;

/** Tells how far the processing has read, at most once a second. Not thread-safe. */
final class ProgressionDepot implements LongConsumer {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final TraitementRepository depots;
    private final LigneDepot depot;
    private final int part;
    private final Clock horloge;
    private Instant derniere = Instant.MIN;

    /** @param part percentage that the last byte stands for */
    ProgressionDepot(TraitementRepository depots, LigneDepot depot, int part, Clock horloge) {
        this.depots = depots;
        this.depot = depot;
        this.part = part;
        this.horloge = horloge;
    }

    @Override
    public void accept(long octetAtteint) {
        Instant maintenant = horloge.instant();
        if (!derniere.equals(Instant.MIN) && maintenant.isBefore(derniere.plus(PAUSE))) {
            return;
        }
        derniere = maintenant;
        long octets = Math.max(1, depot.fichier().octets());
        int pourcent = (int) Math.min(part, part * octetAtteint / octets);
        depots.progression(depot.suivi().id(), EtapeDepot.CONTROLE_ET_NIRISATION, pourcent);
    }
}
