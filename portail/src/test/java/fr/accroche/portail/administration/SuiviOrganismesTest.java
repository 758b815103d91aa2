package fr.accroche.portail.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.AgentForge;
import fr.accroche.portail.CodesEssai;
import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurEssai;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.NouvelUtilisateur;
import fr.accroche.portail.compte.RoleUtilisateur;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** What an agent does to an organism that is registered, and to its users, by real HTTP. */
class SuiviOrganismesTest extends EssaiPortail {
    private static final String AUTRE_MOT_DE_PASSE = "marmite-lilas-escalier-48";

    @Autowired
    private Agents agents;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    private final CourrielsRecus boite = new CourrielsRecus(BOITE);
    private Acteurs acteurs;
    private String organisme;
    private String referent;
    private String adresse;
    private NavigateurForge agent;
    private NavigateurEssai camille;

    @BeforeEach
    void seConnecter() throws Exception {
        acteurs = acteurs();
        organisme = "/administration/organismes/" + acteurs.deposant().id();
        referent = "referent-" + UUID.randomUUID() + "@exemple.invalid";
        adresse = "camille-" + UUID.randomUUID() + "@exemple.invalid";
        baseWeb.jdbc()
                .sql("update organisme set referent_prenom = 'Rose', referent_nom = 'Référente', referent_mail = ?,"
                        + " referent_telephone = '0123456789' where id = ?")
                .params(referent, acteurs.deposant().id())
                .update();
        baseWeb.jdbc()
                .sql("update utilisateur set mail = ? where identifiant = ?")
                .params(adresse, acteurs.identifiant().valeur())
                .update();
        agent = NavigateurForge.connecte(port, sessions, AgentForge.agent(agents, RoleAgent.AGENT));
        camille = new NavigateurEssai(port);
        assertThat(NavigateurEssai.lieu(camille.seConnecter(identifiant(), MOT_DE_PASSE)))
                .isEqualTo("/espace");
    }

    private String identifiant() {
        return acteurs.identifiant().valeur();
    }

    private UUID utilisateur(IdentifiantConnexion identifiant) {
        return baseWeb.jdbc()
                .sql("select id from utilisateur where identifiant = ?")
                .param(identifiant.valeur())
                .query(UUID.class)
                .single();
    }

    private String surUtilisateur(String acte) {
        return organisme + "/utilisateurs/" + utilisateur(acteurs.identifiant()) + "/" + acte;
    }

    private String suite(HttpResponse<String> reponse) throws Exception {
        return agent.lire(NavigateurForge.lieu(reponse)).body();
    }

    private HttpResponse<String> changerEtat(String etat, String motif) throws Exception {
        return agent.envoyer("POST", organisme + "/etat", Map.of("etat", etat, "motif", motif));
    }

    private String dernierFait(String action) {
        return baseWeb.jdbc()
                .sql(
                        "select acteur from journal_audit where action = ? and organisme_id = ? order by rang desc limit 1")
                .params(action, acteurs.deposant().id())
                .query(String.class)
                .single();
    }

    @Test
    void suspendsAnOrganismForAReasonThatItsReferentReadsAndRestoresIt() throws Exception {
        assertThat(suite(changerEtat("SUSPENDU", "Mandat <contesté> par écrit")))
                .contains("C’est fait", "suspendu");

        assertThat(NavigateurEssai.lieu(camille.lire("/espace"))).isEqualTo("/connexion");
        assertThat(NavigateurEssai.lieu(
                        new NavigateurEssai(port, "192.0.2.77").donnerMotDePasse(identifiant(), MOT_DE_PASSE)))
                .isEqualTo("/connexion?erreur");
        assertThat(agent.lire(organisme).body()).contains("Mandat &lt;contesté&gt; par écrit");
        assertThat(CourrielsRecus.texte(boite.attendre(referent, "est suspendu")))
                .contains("Motif : Mandat <contesté> par écrit");
        assertThat(dernierFait("ORGANISME_SUSPENDU")).startsWith("agent:");

        assertThat(suite(changerEtat("SUSPENDU", "Encore"))).contains("déjà dans cet état");
        changerEtat("ACTIF", "Mandat confirmé");
        assertThat(NavigateurEssai.lieu(
                        new NavigateurEssai(port, "192.0.2.78").donnerMotDePasse(identifiant(), MOT_DE_PASSE)))
                .isEqualTo("/connexion/second-facteur");
    }

    @Test
    void asksForAReasonAndKeepsWhatWasChosen() throws Exception {
        String page = changerEtat("FERME", " ").body();

        assertThat(page).contains("href=\"#motif\"", "Écrivez pourquoi");
        assertThat(page).containsPattern("value=\"FERME\"[^>]*checked");
        assertThat(camille.lire("/espace").statusCode()).isEqualTo(200);
    }

    @Test
    void remindsThatAReplacedOrganismIsStillOpen() throws Exception {
        UUID nouveau = acteurs().deposant().id();
        baseWeb.jdbc()
                .sql("update organisme set succede_a = :ancien, succede_le = '2026-09-01',"
                        + " entite_id = (select entite_id from organisme where id = :ancien) where id = :nouveau")
                .param("ancien", acteurs.deposant().id())
                .param("nouveau", nouveau)
                .update();

        assertThat(agent.lire(organisme).body())
                .contains("Remplacé par", "Un autre SIRET remplace celui-ci")
                .containsPattern("1er\\hseptembre\\h2026");
        changerEtat("FERME", "SIRET remplacé");
        assertThat(agent.lire(organisme).body()).contains("fermé").doesNotContain("Un autre SIRET remplace celui-ci");
    }

    @Test
    void helpsALoneAdministratorWhoLostItsSecondFactor() throws Exception {
        assertThat(suite(agent.envoyer("POST", surUtilisateur("second-facteur"), Map.of())))
                .contains("Le second facteur est effacé");

        assertThat(NavigateurEssai.lieu(camille.lire("/espace"))).isEqualTo("/connexion");
        assertThat(CourrielsRecus.texte(boite.attendre(adresse, "second facteur")))
                .contains("effacé par l’assistance");
        assertThat(CourrielsRecus.texte(boite.attendre(referent, "second facteur")))
                .contains("Camille Essai", "par l’assistance");
        assertThat(dernierFait("SECOND_FACTEUR_EFFACE")).startsWith("agent:");
        NavigateurEssai revenue = new NavigateurEssai(port, "192.0.2.79");
        revenue.donnerMotDePasse(identifiant(), MOT_DE_PASSE);
        assertThat(NavigateurEssai.lieu(revenue.lire("/connexion/second-facteur")))
                .isEqualTo("/connexion/second-facteur/enrolement");
    }

    @Test
    void leavesToAnotherAdministratorWhatItCanDo() throws Exception {
        UUID compte = baseWeb.jdbc()
                .sql("select compte_id from utilisateur where identifiant = ?")
                .param(identifiant())
                .query(UUID.class)
                .single();
        comptes.creer(
                new NouvelUtilisateur(compte, "Rose", "Essai", "rose@essai.invalid", RoleUtilisateur.ADMINISTRATEUR),
                MOT_DE_PASSE);

        assertThat(suite(agent.envoyer("POST", surUtilisateur("second-facteur"), Map.of())))
                .contains("Un autre administrateur de ce compte est actif");
        assertThat(camille.lire("/espace").statusCode()).isEqualTo(200);
    }

    @Test
    void findsNoUserOfAnotherOrganism() throws Exception {
        String autre = "/administration/organismes/" + acteurs.certificateur().id() + "/utilisateurs/"
                + utilisateur(acteurs.identifiant());

        assertThat(agent.envoyer("POST", autre + "/second-facteur", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(agent.envoyer("POST", autre + "/mot-de-passe", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void makesAUserWhosePasswordIsKnownToOthersChooseAnotherBeforeAnythingElse() throws Exception {
        agent.envoyer("POST", surUtilisateur("mot-de-passe"), Map.of());

        assertThat(NavigateurEssai.lieu(camille.lire("/espace"))).isEqualTo("/connexion");
        boite.attendre(adresse, "Choisissez un autre mot de passe");
        assertThat(dernierFait("MOT_DE_PASSE_A_CHANGER")).startsWith("agent:");
        revenir();
        for (String page :
                new String[] {"/espace", "/espace/deposer", "/espace/organisme/utilisateurs", "/assistance"}) {
            assertThat(NavigateurEssai.lieu(camille.lire(page))).as(page).isEqualTo("/espace/compte/mot-de-passe");
        }
        assertThat(camille.lire("/espace/compte/mot-de-passe").body())
                .contains("Choisissez un autre mot de passe pour continuer");
        assertThat(changerMotDePasse(MOT_DE_PASSE).body()).contains("celui qu’il faut remplacer");

        changerMotDePasse(AUTRE_MOT_DE_PASSE);

        assertThat(camille.lire("/espace").statusCode()).isEqualTo(200);
    }

    @Test
    void makesAUserChangeAPasswordThatThePolicyTakesNoMore() throws Exception {
        String faible = "motdepasse123456";
        // As one chosen before the list of forbidden words grew.
        String hache = baseWeb.jdbc()
                .sql("select mot_de_passe from utilisateur where identifiant = ?")
                .param(comptes.creer(
                                new NouvelUtilisateur(
                                        compteDe(acteurs.identifiant()),
                                        "Modèle",
                                        "Essai",
                                        "m@essai.invalid",
                                        RoleUtilisateur.UTILISATEUR),
                                faible)
                        .valeur())
                .query(String.class)
                .single();
        baseWeb.jdbc()
                .sql("update utilisateur set mot_de_passe = ? where identifiant = ?")
                .params(hache, identifiant())
                .update();
        CodesEssai.recommencer(identifiant());
        secondsFacteurs.poserTotp(acteurs.identifiant(), CodesEssai.SECRET);
        NavigateurEssai revenue = new NavigateurEssai(port, "192.0.2.80");
        revenue.seConnecter(identifiant(), faible);

        assertThat(NavigateurEssai.lieu(revenue.lire("/espace"))).isEqualTo("/espace/compte/mot-de-passe");
        assertThat(dernierFait("MOT_DE_PASSE_A_CHANGER")).isEqualTo("systeme");
    }

    private UUID compteDe(IdentifiantConnexion identifiant) {
        return baseWeb.jdbc()
                .sql("select compte_id from utilisateur where identifiant = ?")
                .param(identifiant.valeur())
                .query(UUID.class)
                .single();
    }

    private HttpResponse<String> changerMotDePasse(String nouveau) throws Exception {
        String page = "/espace/compte/mot-de-passe";
        return camille.envoyer(page, page, "motDePasseActuel", MOT_DE_PASSE, "motDePasse", nouveau);
    }

    private void revenir() throws Exception {
        CodesEssai.recommencer(identifiant());
        secondsFacteurs.poserTotp(acteurs.identifiant(), CodesEssai.SECRET);
        camille.seConnecter(identifiant(), MOT_DE_PASSE);
    }
}
