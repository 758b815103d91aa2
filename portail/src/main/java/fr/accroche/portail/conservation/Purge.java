package fr.accroche.portail.conservation;

import fr.accroche.portail.conservation.RapportPurge.Ligne;
import fr.accroche.portail.conservation.jdbc.RapportRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Applies every rule that has an end, one after the other: what fails for one does not keep the others from being applied. */
@Component
public class Purge {
    private static final Logger LOG = LoggerFactory.getLogger(Purge.class);

    private final List<Echus> echus;
    private final Durees durees;
    private final RapportRepository rapports;
    private final Clock horloge;

    Purge(List<Echus> echus, Durees durees, RapportRepository rapports, Clock horloge) {
        this.echus = echus.stream().sorted(Comparator.comparing(Echus::regle)).toList();
        this.durees = durees;
        this.rapports = rapports;
        this.horloge = horloge;
    }

    /** Runs now, and keeps the report. */
    public RapportPurge executer() {
        Instant debut = maintenant();
        List<Ligne> lignes = echus.stream()
                .flatMap(sorte ->
                        durees.de(sorte.regle()).map(debut::minus).stream().map(avant -> appliquer(sorte, avant)))
                .toList();
        return rapports.garder(debut, maintenant(), lignes);
    }

    /** As the database keeps it. */
    private Instant maintenant() {
        return horloge.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Ligne appliquer(Echus sorte, Instant avant) {
        try {
            return new Ligne(sorte.regle(), sorte.effacer(avant), Optional.empty());
        } catch (RuntimeException e) {
            // The message of a driver may quote a row: only the kind of the failure is told.
            LOG.error(
                    "La purge de « {} » a échoué : {}",
                    sorte.regle(),
                    e.getClass().getName());
            return new Ligne(sorte.regle(), 0, Optional.of(e.getClass().getSimpleName()));
        }
    }
}
