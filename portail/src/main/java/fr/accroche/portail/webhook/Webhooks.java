package fr.accroche.portail.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The webhooks of organisms; each change is written in the audit trail. Safe to share between threads. */
public interface Webhooks {
    /** How many an organism may have at one time. */
    int MAXIMUM = 5;

    /**
     * Registers an address, when {@link AdressePublique} has nothing to say against it.
     *
     * @param acteur who acts, for the audit trail
     */
    Reponse inscrire(UUID organisme, String adresse, Set<EvenementWebhook> evenements, String acteur);

    /** Those of an organism, the newest first. */
    List<Webhook> de(UUID organisme);

    /** Ends a webhook at once; false when this organism has no such one. */
    boolean supprimer(UUID organisme, UUID webhook, String acteur);

    /**
     * Where to write of what.
     *
     * @param adresse https, on a public host
     */
    record Webhook(UUID id, URI adresse, Set<EvenementWebhook> evenements, Instant creeLe) {
        public Webhook {
            evenements = Set.copyOf(evenements);
        }
    }

    /** What became of a registration. */
    sealed interface Reponse {
        /**
         * It is made.
         *
         * @param secret key of the signatures (Standard Webhooks, {@code whsec_…}), told here and never again
         */
        record Inscrit(Webhook webhook, String secret) implements Reponse {
            @Override
            public String toString() {
                return "Inscrit[" + webhook.id() + "]";
            }
        }

        /**
         * It is not.
         *
         * @param message why, with the remedy, for the person who asked
         */
        record Refuse(String message) implements Reponse {}
    }
}
