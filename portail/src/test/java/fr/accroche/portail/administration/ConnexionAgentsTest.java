package fr.accroche.portail.administration;

import static fr.accroche.portail.NavigateurAgent.lieu;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurAgent;
import fr.accroche.simulateurs.proconnect.AgentSimule;
import fr.accroche.simulateurs.proconnect.Falsification;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The agents' way in, against a provider that keeps the protocol and one that cheats. */
class ConnexionAgentsTest extends EssaiPortail {
    @Autowired
    private Agents agents;

    private NavigateurAgent navigateur;
    private AgentSimule agent;

    @BeforeEach
    void inviter() {
        navigateur = new NavigateurAgent(port);
        agent = simule("eidas1-mfa");
        agents.inviter(agent.mail(), RoleAgent.AGENT, "essai");
    }

    @AfterEach
    void neFalsifierPlusRien() {
        PROCONNECT.falsifier(Falsification.AUCUNE);
    }

    private static AgentSimule simule(String acr) {
        String n = UUID.randomUUID().toString();
        AgentSimule simule = new AgentSimule(n, "Noé", "Agent", n + "@agents.invalid", "00000000000067", acr);
        PROCONNECT.ajouter(simule);
        return simule;
    }

    private String dernierCode() {
        return baseTraitement
                .jdbc()
                .sql("select resultat from journal_audit where action = 'CONNEXION_AGENT' order by rang desc limit 1")
                .query(String.class)
                .single();
    }

    @Test
    void letsAnInvitedAgentInWithASecondFactor() throws Exception {
        assertThat(lieu(navigateur.lire("/administration"))).endsWith("/administration/connexion");

        HttpResponse<String> entree = navigateur.entrer(agent);

        assertThat(lieu(entree)).startsWith("/administration");
        HttpResponse<String> page = navigateur.lire("/administration");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Noé Agent");
        assertThat(dernierCode()).isEqualTo("OK");
    }

    @Test
    void asksForACodeWithPkceLongStateAndNonceAndAnEssentialSecondFactor() throws Exception {
        URI depart = navigateur.depart();
        String question = URLDecoder.decode(depart.getRawQuery(), StandardCharsets.UTF_8);

        assertThat(depart.toString()).startsWith(PROCONNECT.emetteur() + "/authorize");
        assertThat(question)
                .contains("response_type=code", "code_challenge_method=S256", "\"acr\":{\"essential\":true")
                .contains("eidas0-mfa", "eidas1-mfa", "eidas2", "eidas3")
                .containsPattern("state=[^&]{32,}")
                .containsPattern("nonce=[^&]{32,}")
                .containsPattern("code_challenge=[^&]{43}");
    }

    @ParameterizedTest
    @CsvSource({
        "ACR_ABSENT, JETON-ACR-ABSENT",
        "ACR_FAIBLE, JETON-ACR-FAIBLE",
        "SANS_SIGNATURE, JETON-ALGORITHME",
        "ALGORITHME_SYMETRIQUE, JETON-ALGORITHME",
        "AUTRE_CLE, JETON-SIGNATURE",
        "CLE_INCONNUE, JETON-CLE",
        "CONTENU_CHANGE, JETON-SIGNATURE",
        "EMETTEUR, JETON-EMETTEUR",
        "AUDIENCE, JETON-AUDIENCE",
        "PLUSIEURS_AUDIENCES, JETON-DEMANDEUR",
        "EXPIRE, JETON-EXPIRE",
        "FUTUR, JETON-FUTUR",
        "SANS_SUJET, JETON-SUJET",
        "NONCE_ABSENT, invalid_nonce",
        "NONCE_AUTRE, invalid_nonce",
        "INFORMATION_AUTRE_SUJET, INFORMATION-JETON-SUJET",
        "INFORMATION_AUTRE_CLE, INFORMATION-JETON-SIGNATURE"
    })
    void refusesAForgedTokenWithItsOwnCode(Falsification comment, String code) throws Exception {
        PROCONNECT.falsifier(comment);

        HttpResponse<String> refus = navigateur.entrer(agent);

        assertThat(dernierCode()).isEqualTo(code);
        assertThat(lieu(refus)).startsWith("/administration/connexion?");
        assertThat(lieu(navigateur.lire("/administration"))).endsWith("/administration/connexion");
        assertThat(agents.lister())
                .filteredOn(connu -> connu.mail().equals(agent.mail()))
                .allMatch(connu -> connu.etat() == Agent.Etat.INVITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eidas1", "eidas0", "EIDAS2", "eidas2 ", "0"})
    void refusesALevelThatIsNotInTheListAndSaysWhatToDo(String acr) throws Exception {
        AgentSimule faible = simule(acr);
        agents.inviter(faible.mail(), RoleAgent.AGENT, "essai");

        HttpResponse<String> refus = navigateur.entrer(faible);

        assertThat(navigateur.lire(lieu(refus)).body()).contains("second facteur");
        assertThat(lieu(navigateur.lire("/administration"))).endsWith("/administration/connexion");
    }

    @Test
    void refusesAStateThatThisBrowserDidNotAskFor() throws Exception {
        String retour = navigateur.chezProConnect(navigateur.depart(), agent);

        NavigateurAgent autre = new NavigateurAgent(port);
        HttpResponse<String> refus = autre.lire(retour);

        assertThat(dernierCode()).isEqualTo("authorization_request_not_found");
        assertThat(lieu(refus)).startsWith("/administration/connexion?");
        assertThat(lieu(autre.lire("/administration"))).endsWith("/administration/connexion");
    }

    @Test
    void refusesACodeUsedTwice() throws Exception {
        String retour = navigateur.chezProConnect(navigateur.depart(), agent);
        navigateur.lire(retour);
        NavigateurAgent autre = new NavigateurAgent(port);
        autre.depart();

        autre.lire(retour);

        assertThat(lieu(autre.lire("/administration"))).endsWith("/administration/connexion");
    }

    @Test
    void refusesAPublicAgentWhomNobodyInvited() throws Exception {
        HttpResponse<String> refus = navigateur.entrer(simule("eidas2"));

        assertThat(dernierCode()).isEqualTo("AGENT-INCONNU");
        assertThat(navigateur.lire(lieu(refus)).body()).contains("personne ne vous a ouvert l’accès");
    }

    @Test
    void bindsAnAgentToItsSubjectSoThatTheSameAddressFromElsewhereIsNobody() throws Exception {
        navigateur.entrer(agent);
        AgentSimule usurpateur =
                new AgentSimule(UUID.randomUUID().toString(), "Noé", "Agent", agent.mail(), "00000000000067", "eidas2");
        PROCONNECT.ajouter(usurpateur);

        NavigateurAgent autre = new NavigateurAgent(port);
        autre.entrer(usurpateur);

        assertThat(dernierCode()).isEqualTo("AGENT-INCONNU");
        assertThat(lieu(autre.lire("/administration"))).endsWith("/administration/connexion");
    }

    @Test
    void endsTheSessionOfAnAgentShutOutAtItsNextRequest() throws Exception {
        navigateur.entrer(agent);
        Agent connu = agents.lister().stream()
                .filter(lu -> lu.mail().equals(agent.mail()))
                .findFirst()
                .orElseThrow();
        assertThat(navigateur.lire("/administration").statusCode()).isEqualTo(200);

        assertThat(agents.changerEtat(connu.id(), connu.version(), Agent.Etat.DESACTIVE, "essai"))
                .isTrue();

        assertThat(lieu(navigateur.lire("/administration"))).endsWith("/administration/connexion");
        navigateur.entrer(agent);
        assertThat(dernierCode()).isEqualTo("AGENT-INCONNU");
    }

    @Test
    void opensNothingOfAnOrganismToAnAgent() throws Exception {
        navigateur.entrer(agent);

        assertThat(navigateur.lire("/espace").statusCode()).isEqualTo(403);
        assertThat(navigateur.lire("/espace/depots").statusCode()).isEqualTo(403);
    }

    @Test
    void endsTheSessionAtTheProviderToo() throws Exception {
        navigateur.entrer(agent);

        HttpResponse<String> sortie = navigateur.envoyer("/administration", "/administration/deconnexion", Map.of());

        assertThat(lieu(sortie))
                .startsWith(PROCONNECT.emetteur() + "/session/end")
                .contains("id_token_hint=");
        assertThat(lieu(navigateur.lire("/administration"))).endsWith("/administration/connexion");
        assertThat(navigateur
                        .lire("/administration/connexion")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("form-action 'self' http://localhost:");
    }

    @Test
    void letsOnlyAResponsableChangeWhoMayEnter() throws Exception {
        navigateur.entrer(agent);

        HttpResponse<String> refus = navigateur.envoyer(
                "/administration", "/administration/agents", Map.of("mail", "x@agents.invalid", "role", "AGENT"));

        assertThat(refus.statusCode()).isEqualTo(403);
        assertThat(agents.lister()).noneMatch(connu -> connu.mail().equals("x@agents.invalid"));
    }

    @Test
    void keepsTheLastResponsable() {
        List<Agent> ouverts = agents.lister().stream()
                .filter(connu -> connu.role() == RoleAgent.RESPONSABLE && connu.etat() != Agent.Etat.DESACTIVE)
                .toList();
        ouverts.stream()
                .skip(1)
                .forEach(autre -> agents.changerEtat(autre.id(), autre.version(), Agent.Etat.DESACTIVE, "essai"));
        Agent seul = agents.trouver(ouverts.get(0).id()).orElseThrow();

        boolean ferme = agents.changerEtat(seul.id(), seul.version(), Agent.Etat.DESACTIVE, "essai");

        ouverts.stream()
                .skip(1)
                .map(autre -> agents.trouver(autre.id()).orElseThrow())
                .forEach(autre -> agents.changerEtat(autre.id(), autre.version(), Agent.Etat.ACTIF, "essai"));
        assertThat(ferme).isFalse();
    }
}
