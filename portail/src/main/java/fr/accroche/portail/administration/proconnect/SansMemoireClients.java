package fr.accroche.portail.administration.proconnect;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Keeps no access token: once the agent is known, there is nothing more to ask of the provider. */
final class SansMemoireClients implements OAuth2AuthorizedClientRepository {
    @SuppressWarnings("TypeParameterUnusedInFormals") // the framework's signature
    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String inscription, Authentication qui, HttpServletRequest requete) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication qui,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        // See above.
    }

    @Override
    public void removeAuthorizedClient(
            String inscription, Authentication qui, HttpServletRequest requete, HttpServletResponse reponse) {
        // See above.
    }
}
