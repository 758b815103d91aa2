package fr.accroche.portail.compte;

import java.util.Optional;

/** What the authorization server needs to check a client's secret. */
public interface SecretsClients {
    /** A client in force, with its secret's hash. */
    Optional<SecretClient> secret(String clientId);

    /** A client and the hash of its secret, with the parameters of hashing. */
    record SecretClient(ClientApi client, String hache) {
        @Override
        public String toString() {
            return "SecretClient[" + client.clientId() + "]";
        }
    }
}
