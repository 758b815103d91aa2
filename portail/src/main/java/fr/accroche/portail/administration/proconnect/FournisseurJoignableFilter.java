package fr.accroche.portail.administration.proconnect;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says plainly that the provider cannot be reached, or is not the one that was configured, when a login begins. */
final class FournisseurJoignableFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(FournisseurJoignableFilter.class);

    private final DecouverteProConnect decouverte;
    private final String depart;

    /** @param depart path by which a login begins */
    FournisseurJoignableFilter(DecouverteProConnect decouverte, String depart) {
        this.decouverte = decouverte;
        this.depart = depart;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return !depart.equals(requete.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain chaine)
            throws ServletException, IOException {
        if (estJoignable()) {
            chaine.doFilter(requete, reponse);
        } else {
            reponse.sendRedirect("/administration/connexion?indisponible");
        }
    }

    private boolean estJoignable() {
        try {
            decouverte.inscription();
            return true;
        } catch (RestClientException | IllegalStateException e) {
            LOG.error("Agents cannot log in: {}", e.getMessage());
            return false;
        }
    }
}
