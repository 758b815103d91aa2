package fr.accroche.portail.securite;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Keeps no authorization: with client credentials and signed tokens alone there is nothing to find again, and any web
 * node may issue or check a token. Revoking a client shuts its tokens out, since each call looks the client up.
 */
@Component
class AutorisationsSansMemoire implements OAuth2AuthorizationService {
    @Override
    public void save(OAuth2Authorization autorisation) {
        // Nothing is looked up later: see above.
    }

    @Override
    public void remove(OAuth2Authorization autorisation) {
        // Nothing is kept: see above.
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String jeton, @Nullable OAuth2TokenType type) {
        return null;
    }
}
