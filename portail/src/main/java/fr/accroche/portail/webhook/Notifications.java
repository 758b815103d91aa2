package fr.accroche.portail.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What the webhooks of an organism are told, as it sees it. Safe to share between threads. */
public interface Notifications {
    /** Those of an organism, the newest first. */
    List<Notification> de(UUID organisme, int limite);

    /** Those that were given up, the newest first: they wait for somebody to send them again. */
    List<Notification> abandonnees(UUID organisme, int limite);

    /**
     * Sends those that a webhook was not given again, under the same identifiers.
     *
     * @return how many; empty when this organism has no such webhook
     */
    OptionalInt renvoyer(UUID organisme, UUID webhook, String acteur);

    /** Those of one webhook, the newest first; empty when this organism has no such webhook. */
    Optional<List<Notification>> duWebhook(UUID organisme, UUID webhook, int limite);

    /**
     * A notification.
     *
     * @param objet identifier of what it tells of
     * @param essais how many times it was tried
     * @param prochainLe when it will be tried, while it is to be sent
     * @param echec why the last try failed
     */
    record Notification(
            UUID id,
            UUID webhook,
            String adresse,
            EvenementWebhook evenement,
            UUID objet,
            Instant creeLe,
            EtatNotification etat,
            int essais,
            Optional<Instant> prochainLe,
            Optional<Instant> remiseLe,
            Optional<String> echec) {}
}
