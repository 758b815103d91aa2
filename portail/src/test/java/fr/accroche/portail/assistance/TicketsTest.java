package fr.accroche.portail.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.AgentForge;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.administration.Agents;
import fr.accroche.portail.administration.RoleAgent;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A ticket from its question to its end. */
class TicketsTest extends EssaiPortail {
    @Autowired
    private Agents agents;

    @Autowired
    private CompteRepository connexions;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    private NavigateurForge utilisateur;
    private NavigateurForge agent;

    @BeforeEach
    void seConnecter() {
        UtilisateurConnecte qui =
                connexions.acces(acteurs().identifiant()).orElseThrow().utilisateur();
        utilisateur = navigateur(UsernamePasswordAuthenticationToken.authenticated(qui, null, qui.getAuthorities()));
        agent = navigateur(AgentForge.agent(agents, RoleAgent.AGENT));
    }

    private NavigateurForge navigateur(Authentication qui) {
        return NavigateurForge.connecte(port, sessions, qui);
    }

    private String ouvrir() throws Exception {
        HttpResponse<String> ouvert = utilisateur.envoyer(
                "POST",
                "/assistance",
                Map.of("motif", "DEPOT", "sujet", "Mon dépôt attend", "texte", "Depuis ce matin.\nQue faire ?"));
        return NavigateurForge.lieu(ouvert);
    }

    private static String versAgent(String ticket) {
        return ticket.replace("/assistance/", "/administration/tickets/");
    }

    @Test
    void goesFromAQuestionToItsAnswerAndItsEnd() throws Exception {
        String ticket = ouvrir();
        assertThat(utilisateur.lire(ticket).body())
                .contains("Mon dépôt attend", "Que faire ?", "en attente d’une réponse");
        assertThat(agent.lire("/administration/tickets").body()).contains(versAgent(ticket));

        agent.envoyer("POST", versAgent(ticket) + "/reponse", Map.of("texte", "Il est traité."));

        assertThat(utilisateur.lire(ticket).body())
                .contains("Il est traité.", "répondu", "L’assistance")
                .doesNotContain("Gaël", "agents.invalid");
        assertThat(baseWeb.jdbc()
                        .sql("select count(*) from courriel where sujet like '%l’assistance vous a répondu'"
                                + " and texte like '%" + ticket + "%' and texte not like '%Il est traité%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        utilisateur.envoyer("POST", ticket + "/messages", Map.of("texte", "Pas chez moi."));
        assertThat(utilisateur.lire(ticket).body()).contains("en attente d’une réponse", "Pas chez moi.");

        utilisateur.envoyer("POST", ticket + "/cloture", Map.of());
        assertThat(utilisateur.lire(ticket).body()).contains(">clos<");
        assertThat(utilisateur.lire("/assistance").body()).contains(ticket);
    }

    @Test
    void refusesANirOnBothSidesAndKeepsWhatWasTyped() throws Exception {
        HttpResponse<String> refus = utilisateur.envoyer(
                "POST",
                "/assistance",
                Map.of("motif", "ERREUR", "sujet", "Un passage KO", "texte", "Le NIR 1 99 12 00 123 456 est juste"));

        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body())
                .contains("href=\"#texte\"", "retirez-le", "value=\"Un passage KO\"", "1 99 12 00 123 456");
        String ticket = ouvrir();
        assertThat(agent.envoyer("POST", versAgent(ticket) + "/reponse", Map.of("texte", "Est-ce bien 1991200123456 ?"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(baseWeb.jdbc()
                        .sql("select count(*) from ticket_message where texte ~ '1 ?99 ?12'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void asksForWhatIsMissing() throws Exception {
        assertThat(utilisateur
                        .envoyer("POST", "/assistance", Map.of("motif", "RIEN", "sujet", "", "texte", "Question"))
                        .body())
                .contains("href=\"#motif\"", "href=\"#sujet\"", ">Question</textarea>");
    }

    @Test
    void keepsTheQueueForAgents() throws Exception {
        String ticket = ouvrir();

        assertThat(utilisateur.lire(versAgent(ticket)).statusCode()).isEqualTo(403);
        assertThat(agent.lire(ticket).statusCode()).isEqualTo(403);
    }
}
