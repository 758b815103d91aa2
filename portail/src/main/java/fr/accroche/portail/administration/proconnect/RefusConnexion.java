package fr.accroche.portail.administration.proconnect;

import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** A login that was refused: its code in the log and in the audit trail, one of three plain sentences on screen. */
final class RefusConnexion implements AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RefusConnexion.class);

    private final Journal journal;

    RefusConnexion(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException refus) throws IOException {
        String code = code(refus);
        LOG.warn("Agent login refused: {}", code);
        journal.consigner(new Fait(
                "inconnu", Optional.empty(), "CONNEXION_AGENT", "session", code, Optional.of(requete.getRemoteAddr())));
        reponse.sendRedirect("/administration/connexion?" + page(code));
    }

    private static String page(String code) {
        if (code.startsWith("JETON-ACR")) {
            return "niveau";
        }
        return code.startsWith("AGENT-") ? "inconnu" : "erreur";
    }

    /** The most precise one: that of our own check, else the framework's. */
    private static String code(AuthenticationException refus) {
        if (refus instanceof OAuth2AuthenticationException oauth
                && oauth.getError().getErrorCode().contains("-")) {
            return oauth.getError().getErrorCode();
        }
        if (refus.getCause() instanceof JetonRefuse jeton) {
            return jeton.motif().code();
        }
        return refus instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : refus.getClass().getSimpleName();
    }
}
