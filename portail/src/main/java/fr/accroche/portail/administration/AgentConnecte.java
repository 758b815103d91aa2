package fr.accroche.portail.administration;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The agent of a browser session: the principal of pages under {@code /administration}. Nothing of it opens what belongs
 * to organisms, and no user of an organism is one.
 */
public final class AgentConnecte implements OidcUser, Serializable {
    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final String nomComplet;
    private final RoleAgent role;
    private final OidcIdToken jeton;

    /** @param jeton needed to end the session at the provider's too */
    public AgentConnecte(Agent agent, OidcIdToken jeton) {
        this.id = agent.id();
        this.nomComplet = agent.nomComplet();
        this.role = agent.role();
        this.jeton = jeton;
    }

    public UUID id() {
        return id;
    }

    /** For the screen. */
    public String nomComplet() {
        return nomComplet;
    }

    public RoleAgent role() {
        return role;
    }

    /** The name under which its acts stand in the audit trail. */
    @Override
    public String getName() {
        return "agent:" + id;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_AGENT"));
    }

    @Override
    public Map<String, Object> getAttributes() {
        return jeton.getClaims();
    }

    @Override
    public Map<String, Object> getClaims() {
        return jeton.getClaims();
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return new OidcUserInfo(jeton.getClaims());
    }

    @Override
    public OidcIdToken getIdToken() {
        return jeton;
    }

    @Override
    public String toString() {
        return "AgentConnecte[" + id + "]";
    }
}
