package fr.accroche.portail.compte;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The machines that may call the API (OAuth 2.0 client credentials). Safe to share between threads. */
public interface ClientsApi {
    /** All scopes that the API knows. */
    Set<String> PORTEES =
            Set.of("depots:ecrire", "depots:lire", "passages:ecrire", "passages:lire", "controles", "webhooks");

    /** Creates a client; its secret is told here and never again. */
    ClientCree creer(UUID organisme, String libelle, Set<String> portees);

    /** A client in force. */
    Optional<ClientApi> trouver(String clientId);

    /** Ends a client at once: its tokens open nothing any more. */
    void revoquer(UUID client);

    /** What the owner of a new client must note. */
    record ClientCree(UUID id, String clientId, String secret) {
        @Override
        public String toString() {
            return "ClientCree[" + clientId + "]";
        }
    }
}
