package fr.accroche.portail.conservation;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How long each thing is kept: the one list, by which the purge works and which the pages show. */
@Component
public class Durees {
    private static final Duration SESSION = Duration.ofHours(12);
    private static final Duration RESTES = Duration.ofDays(1);
    private static final Duration LIENS = Duration.ofDays(30);
    private static final Duration TENTATIVES = Duration.ofDays(1);
    private static final Duration RAPPORTS = Duration.ofDays(730);

    private final ConservationProperties reglages;

    Durees(ConservationProperties reglages) {
        this.reglages = reglages;
    }

    /** Empty when it is kept without limit. */
    public Optional<Duration> de(RegleConservation regle) {
        return switch (regle) {
            case PASSAGES, TITULAIRES, DEPOTS, ACCUSES, JOURNAL -> Optional.empty();
            case FICHIERS -> Optional.of(reglages.fichiers());
            case IDEMPOTENCE -> Optional.of(reglages.idempotence());
            case COURRIELS -> Optional.of(reglages.courriels());
            case RESTES -> Optional.of(RESTES);
            case LIENS -> Optional.of(LIENS);
            case TENTATIVES -> Optional.of(TENTATIVES);
            case SESSIONS -> Optional.of(SESSION);
            case ESSAIS -> Optional.of(Duration.ZERO);
            case RAPPORTS -> Optional.of(RAPPORTS);
        };
    }
}
