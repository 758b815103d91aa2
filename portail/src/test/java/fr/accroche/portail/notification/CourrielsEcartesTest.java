package fr.accroche.portail.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.AgentForge;
import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.administration.Agents;
import fr.accroche.portail.administration.RoleAgent;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Mails that the relay refused, or may have taken: counted, shown to agents, sent again or filed. */
class CourrielsEcartesTest extends EssaiPortail {
    private static final String LISTE = "/administration/courriels";

    @Autowired
    private Agents agents;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Autowired
    private Courriels courriels;

    @Autowired
    private MeterRegistry mesures;

    private final String destinataire = "essai-" + UUID.randomUUID() + "@exemple.invalid";
    private NavigateurForge agent;

    @BeforeEach
    void seConnecter() {
        agent = NavigateurForge.connecte(port, sessions, AgentForge.agent(agents, RoleAgent.AGENT));
    }

    /** Held back by a transaction until it is set aside, so that the portal does not send it meanwhile. */
    private UUID ecarter(String etat) {
        return baseWeb.transaction().execute(transaction -> {
            UUID id = courriels.confier(
                    destinataire,
                    Lettre.sur("Objet d’essai").paragraphe("Texte").ecrire());
            baseWeb.jdbc()
                    .sql("update courriel set etat = ?, essais = 4 where id = ?")
                    .params(etat, id)
                    .update();
            return id;
        });
    }

    private double ecartes(String etat) {
        return mesures.get("accroche.courriels.ecartes")
                .tag("etat", etat)
                .gauge()
                .value();
    }

    @Test
    void showsThemToAgentsWhoSendThemAgain() throws Exception {
        UUID id = ecarter("INCERTAIN");
        double avant = ecartes("INCERTAIN");
        assertThat(avant).isPositive();
        assertThat(agent.lire(LISTE).body()).contains(destinataire, "envoi incertain");

        assertThat(renvoyer(id)).contains("va partir de nouveau");

        new CourrielsRecus(BOITE).attendre(destinataire, "Objet d’essai");
        assertThat(ecartes("INCERTAIN")).isEqualTo(avant - 1);
        assertThat(renvoyer(id)).contains("n’est plus à traiter");
    }

    private String renvoyer(UUID id) throws Exception {
        HttpResponse<String> reponse = agent.envoyer("POST", LISTE + "/" + id + "/envoi", Map.of());
        return agent.lire(NavigateurForge.lieu(reponse)).body();
    }

    @Test
    void filesOneThatNeedsNothingMore() throws Exception {
        UUID id = ecarter("REFUSE");

        agent.envoyer("POST", LISTE + "/" + id + "/classement", Map.of());

        assertThat(agent.lire(LISTE).body()).doesNotContain(destinataire);
        assertThat(courriels.etat(id)).isEqualTo(EtatCourriel.REFUSE);
    }

    @Test
    void measuresWhatWaits() {
        assertThat(mesures.get("accroche.courriels.en.attente").gauge().value()).isNotNegative();
        assertThat(mesures.get("accroche.courriels.attente").timeGauge().value())
                .isNotNegative();
    }
}
