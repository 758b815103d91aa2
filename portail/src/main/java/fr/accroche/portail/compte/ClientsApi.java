package fr.accroche.portail.compte;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The machines that may call the API (OAuth 2.0 client credentials). Safe to share between threads. */
public interface ClientsApi {
    /** All scopes that the API knows. */
    Set<String> PORTEES =
            Set.of("depots:ecrire", "depots:lire", "passages:ecrire", "passages:lire", "controles", "webhooks");

    /** How long the former secret of a client is still accepted once it has a new one. */
    Duration RECOUVREMENT = Duration.ofDays(7);

    /**
     * Creates a client; its secret is told here and never again.
     *
     * @param acteur who acts, for the audit trail
     * @throws IllegalArgumentException when a scope is none of {@link #PORTEES}
     */
    ClientCree creer(UUID organisme, String libelle, Set<String> portees, String acteur);

    /** The same, made by the portal itself. */
    default ClientCree creer(UUID organisme, String libelle, Set<String> portees) {
        return creer(organisme, libelle, portees, "systeme");
    }

    /** Those of an organism, those in force first. */
    List<ClientSuivi> de(UUID organisme);

    /**
     * Gives a client a new secret; the former one is accepted for {@link #RECOUVREMENT} more. Empty when this organism has
     * no such client in force.
     */
    Optional<ClientCree> renouveler(UUID organisme, UUID client, String acteur);

    /** Refuses the former secret from now on; false when there is none to refuse. */
    boolean retirerAncienSecret(UUID organisme, UUID client, String acteur);

    /** A client in force. */
    Optional<ClientApi> trouver(String clientId);

    /** Notes that a client in force asked for a token or called, once a minute at most. */
    void noterUtilisation(String clientId);

    /** Ends a client at once: its tokens open nothing any more. False when this organism has no such client in force. */
    boolean revoquer(UUID organisme, UUID client, String acteur);

    /**
     * A client as its organism manages it.
     *
     * @param utiliseLe last token or call, to the minute
     * @param ancienSecretJusquA until when its former secret is accepted too
     * @param revoqueLe when it was ended
     */
    record ClientSuivi(
            UUID id,
            String clientId,
            String libelle,
            Set<String> portees,
            Instant creeLe,
            Optional<Instant> utiliseLe,
            Optional<Instant> ancienSecretJusquA,
            Optional<Instant> revoqueLe) {
        public ClientSuivi {
            portees = Set.copyOf(portees);
        }
    }

    /** What the owner of a new client must note. */
    record ClientCree(UUID id, String clientId, String secret) {
        @Override
        public String toString() {
            return "ClientCree[" + clientId + "]";
        }
    }
}
