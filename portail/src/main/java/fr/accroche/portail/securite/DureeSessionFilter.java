package fr.accroche.portail.securite;

import fr.accroche.portail.compte.SuiviSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session twelve hours after it began, however busy (ASVS 7.3.2). Both times are the session store's. */
final class DureeSessionFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain chaine)
            throws ServletException, IOException {
        HttpSession session = requete.getSession(false);
        if (session != null
                && session.getLastAccessedTime() - session.getCreationTime() > SuiviSession.DUREE_MAXIMALE.toMillis()) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chaine.doFilter(requete, reponse);
    }
}
