package fr.accroche.portail.securite;

import fr.accroche.portail.compte.EtapesConnexion;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/** Sends whoever owes the second factor to its page, and tells everybody else that the access is refused (403). */
final class RefusNavigateur implements AccessDeniedHandler {
    private final AccessDeniedHandler refus = new AccessDeniedHandlerImpl();
    private final EtapesConnexion etapes;

    RefusNavigateur(EtapesConnexion etapes) {
        this.etapes = etapes;
    }

    @Override
    public void handle(HttpServletRequest requete, HttpServletResponse reponse, AccessDeniedException faute)
            throws IOException, ServletException {
        Authentication qui = SecurityContextHolder.getContext().getAuthentication();
        if (qui != null && etapes.attendSecondFacteur(qui)) {
            reponse.sendRedirect(EtapesConnexion.SECOND_FACTEUR_REQUIS);
        } else {
            refus.handle(requete, reponse, faute);
        }
    }
}
