package fr.accroche.portail.administration.proconnect;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** What we ask of the provider: a code with PKCE, and a second factor as an essential claim of the identity token. */
final class DemandeProConnect implements OAuth2AuthorizationRequestResolver {
    private static final String ACR_EXIGE = "{\"id_token\":{\"acr\":{\"essential\":true,\"values\":["
            + ControleJeton.ACR_ADMIS.stream()
                    .sorted()
                    .map(acr -> '"' + acr + '"')
                    .collect(Collectors.joining(","))
            + "]},\"amr\":{\"essential\":true}}}";

    private final DefaultOAuth2AuthorizationRequestResolver demandes;

    DemandeProConnect(ClientRegistrationRepository inscriptions, String base) {
        this.demandes = new DefaultOAuth2AuthorizationRequestResolver(inscriptions, base);
        demandes.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(demande -> demande.additionalParameters(ajouts -> ajouts.put("claims", ACR_EXIGE))));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest requete) {
        return demandes.resolve(requete);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest requete, String inscription) {
        return demandes.resolve(requete, inscription);
    }
}
