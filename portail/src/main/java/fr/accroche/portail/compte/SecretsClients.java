package fr.accroche.portail.compte;

import java.util.List;
import java.util.Optional;

/** What the authorization server needs to check a client's secret. */
public interface SecretsClients {
    /** A client in force, with its secret's hash. */
    Optional<SecretClient> secret(String clientId);

    /**
     * A client and the hashes, with the parameters of hashing, of the secrets that it may show.
     *
     * @param haches of its secret, then of the former one while that is still accepted
     */
    record SecretClient(ClientApi client, List<String> haches) {
        public SecretClient {
            haches = List.copyOf(haches);
        }

        @Override
        public String toString() {
            return "SecretClient[" + client.clientId() + "]";
        }
    }
}
