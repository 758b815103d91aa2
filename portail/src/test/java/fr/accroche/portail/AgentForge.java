package fr.accroche.portail;

import fr.accroche.portail.administration.Agent;
import fr.accroche.portail.administration.AgentConnecte;
import fr.accroche.portail.administration.Agents;
import fr.accroche.portail.administration.IdentiteAgent;
import fr.accroche.portail.administration.RoleAgent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** An agent who has come in, as if by the identity provider. */
public final class AgentForge {
    private AgentForge() {}

    public static Authentication agent(Agents agents, RoleAgent role) {
        String sujet = UUID.randomUUID().toString();
        String mail = sujet + "@agents.invalid";
        agents.inviter(mail, role, "essai");
        Agent agent = agents.reconnaitre(new IdentiteAgent("https://fournisseur.invalid", sujet, mail, "Gaël", "Essai"))
                .orElseThrow();
        OidcIdToken jeton =
                new OidcIdToken("jeton", Instant.now(), Instant.now().plusSeconds(3600), Map.of("sub", sujet));
        AgentConnecte connecte = new AgentConnecte(agent, jeton);
        return UsernamePasswordAuthenticationToken.authenticated(connecte, null, connecte.getAuthorities());
    }
}
