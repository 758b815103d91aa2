package fr.accroche.portail.administration.proconnect;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClient;

/**
 * Our registration with the provider, made of its discovery document. Read when it is first needed and kept: the portal
 * starts without the provider, and asks again until it answers. Safe to share between threads.
 */
final class DecouverteProConnect implements ClientRegistrationRepository {
    static final String NOM = "proconnect";

    /** What a simulated provider says of itself. */
    private static final String MARQUE_SIMULATEUR = "accroche_simulateur";

    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final ConfigurationProConnect configuration;
    private final RestClient http;
    private volatile @Nullable ClientRegistration connue;

    DecouverteProConnect(ConfigurationProConnect configuration, RestClient http) {
        this.configuration = configuration;
        this.http = http;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String nom) {
        return NOM.equals(nom) ? inscription() : null;
    }

    /**
     * @throws IllegalStateException when the provider is not the one that was configured
     * @throws org.springframework.web.client.RestClientException when it does not answer
     */
    ClientRegistration inscription() {
        ClientRegistration deja = connue;
        if (deja == null) {
            deja = decouvrir();
            connue = deja;
        }
        return deja;
    }

    private ClientRegistration decouvrir() {
        String emetteur = configuration.emetteur().toString();
        Map<String, Object> document = Objects.requireNonNull(http.get()
                .uri(URI.create(emetteur + "/.well-known/openid-configuration"))
                .retrieve()
                .body(DOCUMENT));
        if (!emetteur.equals(document.get("issuer"))) {
            throw new IllegalStateException(
                    "Expected the discovery document of " + emetteur + ", found another issuer");
        }
        if (document.containsKey(MARQUE_SIMULATEUR) && !configuration.demo()) {
            throw new IllegalStateException("Expected ProConnect, found the simulated provider of the demonstration");
        }
        return ClientRegistration.withRegistrationId(NOM)
                .clientId(configuration.client())
                .clientSecret(configuration.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(configuration.retour().toString())
                .scope("openid", "given_name", "usual_name", "email", "siret", "uid")
                .issuerUri(emetteur)
                .authorizationUri(entree(document, "authorization_endpoint"))
                .tokenUri(entree(document, "token_endpoint"))
                .jwkSetUri(entree(document, "jwks_uri"))
                .userInfoUri(entree(document, "userinfo_endpoint"))
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(document)
                .clientName("ProConnect")
                .build();
    }

    private static String entree(Map<String, Object> document, String nom) {
        if (document.get(nom) instanceof String adresse) {
            return adresse;
        }
        throw new IllegalStateException("Expected " + nom + " in the discovery document, found none");
    }
}
