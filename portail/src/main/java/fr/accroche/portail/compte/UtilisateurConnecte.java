package fr.accroche.portail.compte;

import fr.accroche.modele.IdClient;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person of a browser session: the principal that controllers receive by {@code @AuthenticationPrincipal}. Kept in
 * the session, so it holds text only and never the password.
 */
public final class UtilisateurConnecte implements UserDetails {
    private static final long serialVersionUID = 1L;

    private final UUID utilisateurId;
    private final UUID organismeId;
    private final String identifiant;
    private final String nomComplet;
    private final String matricule;
    private final String raisonSociale;
    private final RoleUtilisateur role;

    public UtilisateurConnecte(
            UUID utilisateurId,
            UUID organismeId,
            String identifiant,
            String nomComplet,
            IdClient matricule,
            String raisonSociale,
            RoleUtilisateur role) {
        this.utilisateurId = utilisateurId;
        this.organismeId = organismeId;
        this.identifiant = identifiant;
        this.nomComplet = nomComplet;
        this.matricule = matricule.valeur();
        this.raisonSociale = raisonSociale;
        this.role = role;
    }

    public UUID utilisateurId() {
        return utilisateurId;
    }

    public UUID organismeId() {
        return organismeId;
    }

    /** First name and name, for the screen. */
    public String nomComplet() {
        return nomComplet;
    }

    public IdClient matricule() {
        return new IdClient(matricule);
    }

    public String raisonSociale() {
        return raisonSociale;
    }

    public RoleUtilisateur role() {
        return role;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_DEPOSANT"), new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    /** The 9-character login identifier. */
    @Override
    public String getUsername() {
        return identifiant;
    }

    @Override
    public String toString() {
        return "UtilisateurConnecte[" + identifiant + "]";
    }
}
