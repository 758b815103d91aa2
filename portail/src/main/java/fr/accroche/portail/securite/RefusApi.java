package fr.accroche.portail.securite;

import fr.accroche.portail.probleme.Problemes;
import fr.accroche.portail.probleme.RefusRequete;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** The 401 and 403 of the API, with {@code WWW-Authenticate} (RFC 6750) and a problem+json. */
@Component
class RefusApi implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Problemes problemes;
    private final BearerTokenAuthenticationEntryPoint entete = new BearerTokenAuthenticationEntryPoint();

    RefusApi(Problemes problemes) {
        this.problemes = problemes;
    }

    @Override
    public void commence(HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException refus)
            throws IOException {
        entete.commence(requete, reponse, refus);
        problemes.ecrire(
                requete,
                reponse,
                new RefusRequete(
                        HttpStatus.UNAUTHORIZED,
                        "REQ-JETON",
                        "Un jeton d’accès valide est nécessaire : demandez-en un à /oauth2/token."));
    }

    @Override
    public void handle(HttpServletRequest requete, HttpServletResponse reponse, AccessDeniedException refus)
            throws IOException {
        problemes.ecrire(
                requete,
                reponse,
                new RefusRequete(
                        HttpStatus.FORBIDDEN,
                        "REQ-PORTEE",
                        "Votre jeton ne permet pas cette action : demandez la portée (scope) qu’elle exige."));
    }
}
