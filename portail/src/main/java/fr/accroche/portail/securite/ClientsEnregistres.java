package fr.accroche.portail.securite;

import fr.accroche.portail.compte.ClientApi;
import fr.accroche.portail.compte.SecretsClients;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** Our machine clients as the authorization server wants to see them. */
@Component
class ClientsEnregistres implements RegisteredClientRepository {
    private static final Duration VIE_JETON = Duration.ofMinutes(15);

    private final SecretsClients secrets;

    ClientsEnregistres(SecretsClients secrets) {
        this.secrets = secrets;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Expected clients to be made by ClientsApi");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return secrets.secret(clientId)
                .map(secret -> enregistre(secret.client(), SecretsSuccessifs.joindre(secret.haches())))
                .orElse(null);
    }

    private static RegisteredClient enregistre(ClientApi client, String hache) {
        return RegisteredClient.withId(client.clientId())
                .clientId(client.clientId())
                .clientSecret(hache)
                .clientName(client.libelle())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(portees -> portees.addAll(client.portees()))
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(VIE_JETON).build())
                .build();
    }
}
