package fr.accroche.portail.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.compte.Equipes;
import fr.accroche.portail.compte.Equipes.Administrateur;
import fr.accroche.portail.compte.Equipes.Reponse;
import fr.accroche.portail.compte.Membre;
import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.UtilisateurConnecte;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The team of an account, as its administrator manages it (J08). */
class UtilisateursTest extends EssaiGestion {
    private static final String LISTE = "/espace/organisme/utilisateurs";

    @Autowired
    private Equipes equipes;

    private UtilisateurConnecte admin;
    private NavigateurForge navigateur;

    @BeforeEach
    void seConnecter() {
        admin = utilisateur(acteurs().identifiant());
        navigateur = navigateur(admin);
    }

    private HttpResponse<String> agir(UUID sur, String acte, Map<String, String> champs) throws Exception {
        return navigateur.envoyer("POST", LISTE + "/" + sur + "/" + acte, champs);
    }

    private Membre membre(String mail) {
        return equipes.de(compte(admin)).stream()
                .filter(membre -> membre.mail().equals(mail))
                .findFirst()
                .orElseThrow();
    }

    private long courriels(String mail) {
        return baseWeb.jdbc()
                .sql("select count(*) from courriel where destinataire = ?")
                .param(mail)
                .query(Long.class)
                .single();
    }

    @Test
    void invitesAPersonWhoReceivesALinkAndIsNoAdministratorYet() throws Exception {
        String mail = "ines." + UUID.randomUUID() + "@essai.invalid";
        HttpResponse<String> invite = navigateur.envoyer(
                "POST", LISTE, Map.of("prenom", "Inès", "nom", "Exemple", "mail", mail, "role", "UTILISATEUR"));

        assertThat(NavigateurForge.lieu(invite)).isEqualTo(LISTE);
        assertThat(membre(mail).etat()).isEqualTo(Membre.Etat.INVITE);
        assertThat(courriels(mail)).isEqualTo(1);
        assertThat(navigateur.lire(LISTE).body()).contains("Inès Exemple", mail, "invité, n’est pas encore venu");

        agir(membre(mail).id(), "invitation", Map.of());
        assertThat(courriels(mail)).isEqualTo(2);
    }

    @Test
    void tellsWhatIsWrongInAnInvitationAndKeepsWhatWasTyped() throws Exception {
        HttpResponse<String> refus = navigateur.envoyer(
                "POST", LISTE, Map.of("prenom", "Inès", "nom", "", "mail", "ines@", "role", "UTILISATEUR"));

        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("href=\"#nom\"", "href=\"#mail\"", "value=\"Inès\"", "value=\"ines@\"");
    }

    @Test
    void refusesAnAddressThatTheTeamHasAlready() throws Exception {
        UtilisateurConnecte collegue = collegue(admin, "Paul", RoleUtilisateur.UTILISATEUR);
        HttpResponse<String> refus = navigateur.envoyer(
                "POST", LISTE, Map.of("prenom", "P", "nom", "P", "mail", "PAUL@essai.invalid", "role", "UTILISATEUR"));

        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("déjà celle d’un utilisateur");
        assertThat(etat(collegue.utilisateurId())).isEqualTo("ACTIF UTILISATEUR");
    }

    @Test
    void endsTheOpenSessionOfADisabledUserAtItsVeryNextRequest() throws Exception {
        UtilisateurConnecte collegue = collegue(admin, "Paul", RoleUtilisateur.UTILISATEUR);
        NavigateurForge ailleurs = navigateur(collegue);
        assertThat(ailleurs.lire("/espace").statusCode()).isEqualTo(200);

        agir(collegue.utilisateurId(), "desactivation", Map.of());

        assertThat(NavigateurForge.lieu(ailleurs.lire("/espace"))).isEqualTo("/connexion");
        assertThat(etat(collegue.utilisateurId())).startsWith("DESACTIVE");
        assertThat(connexions.acces(fr.accroche.portail.compte.IdentifiantConnexion.lire(collegue.getUsername())
                        .orElseThrow()))
                .isEmpty();

        agir(collegue.utilisateurId(), "reactivation", Map.of());
        assertThat(etat(collegue.utilisateurId())).isEqualTo("ACTIF UTILISATEUR");
        assertThat(NavigateurForge.lieu(ailleurs.lire("/espace"))).isEqualTo("/connexion");
    }

    @Test
    void refusesADisabledUserWhoseSessionIsStillInTheStore() throws Exception {
        UtilisateurConnecte collegue = collegue(admin, "Paul", RoleUtilisateur.UTILISATEUR);
        NavigateurForge ailleurs = navigateur(collegue);
        baseWeb.jdbc()
                .sql("update utilisateur set etat = 'DESACTIVE' where id = ?")
                .param(collegue.utilisateurId())
                .update();

        assertThat(NavigateurForge.lieu(ailleurs.lire("/espace"))).isEqualTo("/connexion");
    }

    @Test
    void takesARoleAwayFromAnOpenSession() throws Exception {
        UtilisateurConnecte second = collegue(admin, "Rose", RoleUtilisateur.ADMINISTRATEUR);
        NavigateurForge ailleurs = navigateur(second);
        assertThat(ailleurs.lire(LISTE).statusCode()).isEqualTo(200);

        agir(second.utilisateurId(), "role", Map.of("role", "UTILISATEUR"));

        assertThat(ailleurs.lire(LISTE).statusCode()).isEqualTo(403);
        assertThat(ailleurs.lire("/espace").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsAnAccountItsLastAdministrator() throws Exception {
        navigateur.envoyer(
                "POST",
                LISTE,
                Map.of("prenom", "I", "nom", "I", "mail", "invite@essai.invalid", "role", "ADMINISTRATEUR"));

        for (String acte : List.of("role", "desactivation")) {
            HttpResponse<String> refus = agir(admin.utilisateurId(), acte, Map.of("role", "UTILISATEUR"));
            assertAvis(navigateur, NavigateurForge.lieu(refus), "dernier administrateur");
        }
        assertThat(etat(admin.utilisateurId())).isEqualTo("ACTIF ADMINISTRATEUR");
    }

    @Test
    void keepsAnAdministratorWhenTwoShutEachOtherOutAtTheSameTime() throws Exception {
        UtilisateurConnecte second = collegue(admin, "Rose", RoleUtilisateur.ADMINISTRATEUR);
        Administrateur un = administrateur(admin);
        Administrateur autre = administrateur(second);
        ExecutorService deux = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Reponse>> actes = List.of(
                    () -> equipes.desactiver(un, second.utilisateurId()),
                    () -> equipes.desactiver(autre, admin.utilisateurId()));
            for (Future<Reponse> reponse : deux.invokeAll(actes)) {
                reponse.get();
            }
        } finally {
            deux.shutdown();
        }

        assertThat(equipes.de(compte(admin)))
                .filteredOn(membre -> membre.administre() && membre.etat() == Membre.Etat.ACTIF)
                .hasSize(1);
    }

    private Administrateur administrateur(UtilisateurConnecte qui) {
        return new Administrateur(compte(qui), qui.organismeId(), qui.utilisateurId(), qui.getUsername());
    }

    @Test
    void handsTheAdministrationOver() throws Exception {
        UtilisateurConnecte collegue = collegue(admin, "Paul", RoleUtilisateur.UTILISATEUR);

        assertThat(NavigateurForge.lieu(agir(collegue.utilisateurId(), "transmission", Map.of())))
                .isEqualTo("/espace");

        assertThat(etat(collegue.utilisateurId())).isEqualTo("ACTIF ADMINISTRATEUR");
        assertThat(etat(admin.utilisateurId())).isEqualTo("ACTIF UTILISATEUR");
        assertThat(navigateur.lire(LISTE).statusCode()).isEqualTo(403);
    }

    @Test
    void showsWhatWasDoneToAdministratorsOnly() throws Exception {
        UtilisateurConnecte collegue = collegue(admin, "Paul", RoleUtilisateur.UTILISATEUR);
        agir(collegue.utilisateurId(), "desactivation", Map.of());
        agir(collegue.utilisateurId(), "reactivation", Map.of());

        assertThat(navigateur.lire("/espace/organisme/historique").body())
                .contains("Accès désactivé", "Accès rétabli", collegue.getUsername(), admin.getUsername());
        assertThat(navigateur(collegue).lire("/espace/organisme/historique").statusCode())
                .isEqualTo(403);
    }

    @Test
    void writesToWhoseRoleOrAccessChanges() throws Exception {
        UtilisateurConnecte collegue = collegue(admin, "Paul", RoleUtilisateur.UTILISATEUR);
        String mail = "paul." + UUID.randomUUID() + "@essai.invalid";
        baseWeb.jdbc()
                .sql("update utilisateur set mail = ? where id = ?")
                .params(mail, collegue.utilisateurId())
                .update();

        agir(collegue.utilisateurId(), "role", Map.of("role", "ADMINISTRATEUR"));
        agir(collegue.utilisateurId(), "role", Map.of("role", "ADMINISTRATEUR"));
        agir(collegue.utilisateurId(), "desactivation", Map.of());
        agir(collegue.utilisateurId(), "reactivation", Map.of());

        assertThat(baseWeb.jdbc()
                        .sql("select sujet from courriel where destinataire = ? order by cree_le")
                        .param(mail)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Votre rôle sur le portail a changé",
                        "Votre accès au portail est désactivé",
                        "Votre accès au portail est rétabli");
    }

    @Test
    void answersAnUnknownRoleAsABadRequest() throws Exception {
        UtilisateurConnecte collegue = collegue(admin, "Paul", RoleUtilisateur.UTILISATEUR);

        assertThat(agir(collegue.utilisateurId(), "role", Map.of("role", "AGENT"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(etat(collegue.utilisateurId())).isEqualTo("ACTIF UTILISATEUR");
    }
}
