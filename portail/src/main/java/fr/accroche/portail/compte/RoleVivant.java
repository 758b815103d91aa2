package fr.accroche.portail.compte;

import fr.accroche.portail.organisme.RoleOrganisme;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/**
 * What a user is at this moment, whatever its session remembers.
 *
 * @param compte the account it belongs to
 * @param roleCompte what the organism is in that account
 * @param role what the user is in that account
 * @param doitChangerMotDePasse whether it must choose another password before anything else
 */
public record RoleVivant(UUID compte, RoleOrganisme roleCompte, RoleUtilisateur role, boolean doitChangerMotDePasse) {
    private static final String ATTRIBUT = RoleVivant.class.getName();

    /** Set once by the security chain, for the whole request. */
    public void retenir(HttpServletRequest requete) {
        requete.setAttribute(ATTRIBUT, this);
    }

    /** Empty when no user is behind the request. */
    public static Optional<RoleVivant> de(HttpServletRequest requete) {
        return Optional.ofNullable((RoleVivant) requete.getAttribute(ATTRIBUT));
    }
}
