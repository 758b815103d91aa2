package fr.accroche.portail.securite;

import fr.accroche.portail.compte.EtapesConnexion;
import fr.accroche.portail.compte.RoleVivant;
import fr.accroche.portail.compte.RolesVivants;
import fr.accroche.portail.compte.UtilisateurConnecte;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of whoever is no longer active, at its very next request, and tells the authorisation what the others
 * are now: a role lost while a session is open is lost at once (ASVS 7.4.1).
 */
final class SessionVivanteFilter extends OncePerRequestFilter {
    private final RolesVivants roles;

    SessionVivanteFilter(RolesVivants roles) {
        this.roles = roles;
    }

    /** Assets are nobody's. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return requete.getSession(false) == null || requete.getServletPath().matches("/(?:css|js|images|webjars)/.*");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain chaine)
            throws ServletException, IOException {
        Authentication qui = SecurityContextHolder.getContext().getAuthentication();
        if (qui != null && qui.getPrincipal() instanceof UtilisateurConnecte utilisateur) {
            Optional<RoleVivant> role = roles.de(utilisateur.utilisateurId());
            role.ifPresentOrElse(vivant -> vivant.retenir(requete), () -> terminer(requete));
            if (role.filter(RoleVivant::doitChangerMotDePasse).isPresent() && !estPermisAvant(requete)) {
                reponse.sendRedirect(EtapesConnexion.MOT_DE_PASSE);
                return;
            }
        }
        chaine.doFilter(requete, reponse);
    }

    /** A password known to others opens nothing but its own replacement and the way out. */
    private static boolean estPermisAvant(HttpServletRequest requete) {
        String chemin = requete.getServletPath();
        return chemin.equals(EtapesConnexion.MOT_DE_PASSE) || !chemin.matches("/(?:espace|assistance)(?:/.*)?");
    }

    private static void terminer(HttpServletRequest requete) {
        HttpSession session = requete.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
