package fr.accroche.portail.conservation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long is kept what is not kept for ever; {@code ACCROCHE_CONSERVATION_FICHIERS=365d} and the like.
 *
 * @param fichiers deposited files and the values shown with errors, from the end of the processing
 * @param idempotence keys of the API, from the deposit
 * @param courriels mails sent, from their sending
 */
@ConfigurationProperties("accroche.conservation")
public record ConservationProperties(
        @DefaultValue("365d") Duration fichiers,
        @DefaultValue("30d") Duration idempotence,
        @DefaultValue("90d") Duration courriels) {
    private static final Duration MINIMUM = Duration.ofDays(1);

    /** @throws IllegalArgumentException when a duration is under a day: a file must be there to be corrected */
    public ConservationProperties {
        if (fichiers.compareTo(MINIMUM) < 0 || idempotence.compareTo(MINIMUM) < 0 || courriels.compareTo(MINIMUM) < 0) {
            throw new IllegalArgumentException(
                    "Une durée de conservation est d’un jour au moins (ACCROCHE_CONSERVATION_…).");
        }
    }
}
