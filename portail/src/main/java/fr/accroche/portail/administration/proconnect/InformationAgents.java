package fr.accroche.portail.administration.proconnect;

import fr.accroche.portail.administration.Agent;
import fr.accroche.portail.administration.AgentConnecte;
import fr.accroche.portail.administration.Agents;
import fr.accroche.portail.administration.IdentiteAgent;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.client.RestClient;

/**
 * From a believed identity token to an agent: the provider's user information, itself a signed token, then our own list
 * of agents. Being a public agent is not enough.
 */
final class InformationAgents implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final RestClient http;
    private final Agents agents;
    private final Set<String> sirets;
    private final Clock horloge;

    /** @param sirets establishments whose agents may enter; any when empty */
    InformationAgents(RestClient http, Agents agents, Set<String> sirets, Clock horloge) {
        this.http = http;
        this.agents = agents;
        this.sirets = sirets;
        this.horloge = horloge;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest demande) {
        Fournisseur fournisseur = Fournisseur.de(demande.getClientRegistration());
        String sujet = Objects.requireNonNull(demande.getIdToken().getSubject());
        Jwt information = information(demande, fournisseur, sujet);
        if (!sirets.isEmpty() && !sirets.contains(texte(information, "siret"))) {
            throw refus("AGENT-ETABLISSEMENT", null);
        }
        IdentiteAgent identite = new IdentiteAgent(
                fournisseur.emetteur(),
                sujet,
                texte(information, "email"),
                texte(information, "given_name"),
                texte(information, "usual_name"));
        Agent agent = agents.reconnaitre(identite).orElseThrow(() -> refus("AGENT-INCONNU", null));
        return new AgentConnecte(agent, demande.getIdToken());
    }

    private Jwt information(OidcUserRequest demande, Fournisseur fournisseur, String sujet) {
        ControleJeton controle = new ControleJeton(fournisseur.emetteur(), fournisseur.client(), horloge);
        String recu = Objects.requireNonNullElse(
                http.get()
                        .uri(fournisseur.information())
                        .headers(entetes ->
                                entetes.setBearerAuth(demande.getAccessToken().getTokenValue()))
                        .accept(MediaType.valueOf("application/jwt"))
                        .retrieve()
                        .body(String.class),
                "");
        try {
            return new DecodeurJetons(fournisseur.cles(), jeton -> controle.information(jeton, sujet)).decode(recu);
        } catch (JetonRefuse e) {
            throw refus("INFORMATION-" + e.motif().code(), e);
        }
    }

    private static OAuth2AuthenticationException refus(String code, @Nullable Throwable cause) {
        return new OAuth2AuthenticationException(new OAuth2Error(code), code, cause);
    }

    private static String texte(Jwt information, String nom) {
        return Objects.requireNonNullElse(information.getClaimAsString(nom), "");
    }
}
