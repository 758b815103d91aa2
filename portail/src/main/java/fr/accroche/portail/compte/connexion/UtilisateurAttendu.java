package fr.accroche.portail.compte.connexion;

import fr.accroche.portail.compte.EtapesConnexion;
import fr.accroche.portail.compte.UtilisateurConnecte;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * Somebody who gave a right password and still owes the second factor. It has no right but to give it.
 *
 * @param personne who it will be then
 * @param depuis when the password was given
 */
public record UtilisateurAttendu(UtilisateurConnecte personne, Instant depuis)
        implements AuthenticatedPrincipal, Serializable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String getName() {
        return personne.getUsername();
    }

    static List<GrantedAuthority> autorites() {
        return AuthorityUtils.createAuthorityList(EtapesConnexion.AUTORITE);
    }

    /** True when the password must be given again. */
    boolean estTropVieux(Instant maintenant) {
        return maintenant.isAfter(depuis.plus(PATIENCE));
    }

    public static boolean est(Authentication qui) {
        return qui.getPrincipal() instanceof UtilisateurAttendu;
    }

    @Override
    public String toString() {
        return "UtilisateurAttendu[" + getName() + "]";
    }
}
