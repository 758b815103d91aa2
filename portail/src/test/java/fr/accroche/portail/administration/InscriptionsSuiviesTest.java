package fr.accroche.portail.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.AgentForge;
import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurEssai;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.RoleOrganisme;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sign-ups without the link of the mail, as agents see them. */
class InscriptionsSuiviesTest extends EssaiPortail {
    private static final String LISTE = "/administration/inscriptions";

    @Autowired
    private Agents agents;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    private final CourrielsRecus boite = new CourrielsRecus(BOITE);
    private NavigateurForge agent;
    private Organisme organisme;
    private String titulaire;

    @BeforeEach
    void immatriculer() {
        agent = NavigateurForge.connecte(port, sessions, AgentForge.agent(agents, RoleAgent.AGENT));
        organisme = organisme("SUI", RoleOrganisme.CERTIFICATEUR, "Organisme suivi");
        titulaire = "titulaire-" + UUID.randomUUID() + "@exemple.invalid";
    }

    /** As the guide's form, without the link. */
    private UUID inscrire() throws Exception {
        NavigateurEssai visiteur = new NavigateurEssai(port, "198.18.200.7");
        visiteur.envoyer("/inscription", "/inscription", "role", "certificateur");
        String contrat = baseWeb.jdbc()
                .sql("select id_contrat from organisme_role where organisme_id = ?")
                .param(organisme.id())
                .query(String.class)
                .single();
        visiteur.envoyer(
                "/inscription/organisme",
                "/inscription/organisme",
                "matricule",
                organisme.matricule().valeur(),
                "autre",
                contrat);
        visiteur.envoyer(
                "/inscription/titulaire",
                "/inscription/titulaire",
                "prenom",
                "Camille",
                "nom",
                "Exemple",
                "mail",
                titulaire,
                "conditions",
                "true");
        visiteur.envoyer("/inscription/recapitulatif", "/inscription/recapitulatif");
        return baseWeb.jdbc()
                .sql("select id from inscription where mail = ?")
                .param(titulaire)
                .query(UUID.class)
                .single();
    }

    private String decider(UUID inscription, String choix) throws Exception {
        return agent.lire(NavigateurForge.lieu(
                        agent.envoyer("POST", LISTE + "/" + inscription + "/decision", Map.of("choix", choix))))
                .body();
    }

    private long utilisateurs() {
        return baseWeb.jdbc()
                .sql("select count(*) from utilisateur where mail = ?")
                .param(titulaire)
                .query(Long.class)
                .single();
    }

    @Test
    void opensTheAccountOfAnOrganismWithoutAReferentOnAnAgentsWord() throws Exception {
        UUID inscription = inscrire();
        assertThat(agent.lire(LISTE).body()).contains(organisme.raisonSociale(), titulaire, "Accepter");
        assertThat(agent.lire("/administration").body()).containsPattern("attend(ent)? un accord");

        assertThat(decider(inscription, "accepter")).contains("L’inscription est acceptée");

        boite.attendre(titulaire, "Votre identifiant de connexion");
        assertThat(utilisateurs()).isEqualTo(1);
        assertThat(decider(inscription, "accepter")).contains("n’attend plus");
        assertThat(utilisateurs()).isEqualTo(1);
    }

    @Test
    void givesNothingToWhomAnAgentRefuses() throws Exception {
        UUID inscription = inscrire();

        assertThat(decider(inscription, "refuser")).contains("L’inscription est refusée", "contestée ou refusée le");

        assertThat(utilisateurs()).isZero();
    }

    @Test
    void leavesTheDecisionToTheReferentWhoIsWrittenToAgain() throws Exception {
        String referent = "referent-" + UUID.randomUUID() + "@exemple.invalid";
        baseWeb.jdbc()
                .sql("update organisme set referent_mail = ? where id = ?")
                .params(referent, organisme.id())
                .update();
        UUID inscription = inscrire();
        String premier = CourrielsRecus.lien(boite.attendre(referent, "attend votre accord"));

        assertThat(decider(inscription, "accepter")).contains("n’attend plus");
        assertThat(utilisateurs()).isZero();
        assertThat(agent.lire(NavigateurForge.lieu(
                                agent.envoyer("POST", LISTE + "/" + inscription + "/relance", Map.of())))
                        .body())
                .contains("Un nouveau lien est envoyé au référent");
        assertThat(new NavigateurEssai(port).lire(premier).statusCode()).isEqualTo(410);
    }

    @Test
    void answersAnUnknownChoiceAsABadRequest() throws Exception {
        assertThat(agent.envoyer("POST", LISTE + "/" + inscrire() + "/decision", Map.of("choix", "peut-être"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(utilisateurs()).isZero();
    }
}
