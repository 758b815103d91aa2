package fr.accroche.portail.information;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.AgentForge;
import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.administration.Agents;
import fr.accroche.portail.administration.RoleAgent;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A text from an agent's draft to its readers. */
class PublicationsTest extends EssaiPortail {
    private static final String LISTE = "/administration/publications";

    private final String cle = "essai-" + UUID.randomUUID();

    @Autowired
    private Agents agents;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    private NavigateurForge agent;
    private NavigateurForge visiteur;

    @BeforeEach
    void venir() {
        agent = NavigateurForge.connecte(port, sessions, AgentForge.agent(agents, RoleAgent.AGENT));
        visiteur = NavigateurForge.anonyme(port);
    }

    private static Map<String, String> texte(String titre, String corps) {
        return Map.of("titre", titre, "resume", "Ce qui change.", "corps", corps);
    }

    private String creer(String rubrique) throws Exception {
        Map<String, String> champs = new HashMap<>(texte("Un titre d’essai", "Le **texte**."));
        champs.put("rubrique", rubrique);
        champs.put("cle", cle);
        return NavigateurForge.lieu(agent.envoyer("POST", LISTE, champs));
    }

    private String actualite() {
        return "/actualites/" + cle;
    }

    @Test
    void isReadByAllOnlyOnceItIsPublishedAndUntilItIsArchived() throws Exception {
        String publication = creer("ACTUALITE");
        assertThat(publication).startsWith(LISTE + "/");
        assertThat(visiteur.lire(actualite()).statusCode()).isEqualTo(404);
        assertThat(agent.lire(publication).body()).contains("brouillon", "Le <strong>texte</strong>.");

        agent.envoyer("POST", publication + "/publication", Map.of());
        assertThat(visiteur.lire(actualite()).body()).contains("Un titre d’essai", "<strong>texte</strong>");
        assertThat(visiteur.lire("/recherche?q=titre%20essai").body()).contains(actualite());

        agent.envoyer("POST", publication + "/archivage", Map.of());
        assertThat(visiteur.lire(actualite()).statusCode()).isEqualTo(404);
        assertThat(visiteur.lire("/recherche?q=titre%20essai").body()).doesNotContain(actualite());
    }

    @Test
    void keepsTheVersionOnLineWhileAnotherIsWritten() throws Exception {
        String publication = creer("ACTUALITE");
        agent.envoyer("POST", publication + "/publication", Map.of());
        Map<String, String> suite = new HashMap<>(texte("Un titre d’essai", "La suite."));
        suite.put("lue", "1");

        agent.envoyer("POST", publication, suite);

        assertThat(visiteur.lire(actualite()).body()).contains("texte</strong>").doesNotContain("La suite");
        assertThat(agent.lire(publication).body())
                .contains("modifications non publiées", "Version <span>2</span>", "Version <span>1</span>");
        agent.envoyer("POST", publication + "/publication", Map.of());
        assertThat(visiteur.lire(actualite()).body()).contains("La suite.");
    }

    @Test
    void losesNothingWhenTwoAgentsWriteAtOnce() throws Exception {
        String publication = creer("ACTUALITE");
        Map<String, String> premier = new HashMap<>(texte("Titre", "Du premier."));
        premier.put("lue", "1");
        agent.envoyer("POST", publication, premier);
        Map<String, String> second = new HashMap<>(texte("Titre", "Du second."));
        second.put("lue", "1");

        HttpResponse<String> reponse = agent.envoyer("POST", publication, second);

        assertThat(reponse.statusCode()).isEqualTo(409);
        assertThat(reponse.body()).contains("Un autre agent a écrit", "Du second.", "Du premier.");
    }

    @Test
    void tellsWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        HttpResponse<String> reponse = agent.envoyer(
                "POST",
                LISTE,
                Map.of("rubrique", "AUTRE", "cle", "Été 2026", "titre", "", "resume", "", "corps", "Ici."));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body())
                .contains("href=\"#rubrique\"", "href=\"#cle\"", "href=\"#titre\"", "href=\"#resume\"")
                .contains("Été 2026", "Ici.");
        creer("GUIDE");
        Map<String, String> repete = new HashMap<>(texte("Titre", "Texte"));
        repete.put("rubrique", "GUIDE");
        repete.put("cle", cle);
        assertThat(agent.envoyer("POST", LISTE, repete).body()).contains("porte déjà ce nom");
    }

    @Test
    void reachesSubscribersByMailOnceTheyHaveConfirmed() throws Exception {
        String abonne = cle + "@lecteurs.invalid";
        String muet = "muet-" + cle + "@lecteurs.invalid";
        CourrielsRecus recus = new CourrielsRecus(BOITE);
        visiteur.envoyer("POST", "/actualites/abonnement", Map.of("adresse", abonne));
        visiteur.envoyer("POST", "/actualites/abonnement", Map.of("adresse", abonne));
        visiteur.envoyer("POST", "/actualites/abonnement", Map.of("adresse", muet));
        String lien = CourrielsRecus.lien(recus.attendre(abonne, "Confirmez"));
        recus.attendre(muet, "Confirmez");
        assertThat(recus.tous(abonne, "Confirmez")).hasSize(1);

        assertThat(visiteur.lire(lien).body()).contains("Confirmer mon abonnement");
        visiteur.envoyer("POST", lien + "/confirmation", Map.of());
        String publication = creer("ACTUALITE");
        agent.envoyer("POST", publication + "/publication", Map.of());

        assertThat(CourrielsRecus.lien(recus.attendre(abonne, "Un titre d’essai")))
                .isEqualTo(actualite());
        assertThat(recus.tous(muet, "Un titre d’essai")).isEmpty();
        assertThat(visiteur.envoyer("POST", lien + "/fin", Map.of()).body()).contains("effacée");
        assertThat(visiteur.lire(lien).statusCode()).isEqualTo(410);
    }

    @Test
    void refusesAnAddressThatIsNone() throws Exception {
        HttpResponse<String> reponse =
                visiteur.envoyer("POST", "/actualites/abonnement", Map.of("adresse", "pas une adresse\"><b>"));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body())
                .contains("comme nom@exemple.fr", "href=\"#adresse\"")
                .doesNotContain("\"><b>");
    }
}
