package fr.accroche.portail.administration.proconnect;

import fr.accroche.portail.administration.AgentConnecte;
import fr.accroche.portail.administration.Agents;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of an agent who was shut out, at its very next request. */
final class AgentVivantFilter extends OncePerRequestFilter {
    private final Agents agents;

    AgentVivantFilter(Agents agents) {
        this.agents = agents;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain chaine)
            throws ServletException, IOException {
        Authentication qui = SecurityContextHolder.getContext().getAuthentication();
        if (qui != null && qui.getPrincipal() instanceof AgentConnecte agent && !agents.estActif(agent.id())) {
            HttpSession session = requete.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chaine.doFilter(requete, reponse);
    }
}
