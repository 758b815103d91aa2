package fr.accroche.portail.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.compte.ClientsApi.ClientSuivi;
import fr.accroche.portail.compte.UtilisateurConnecte;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The access of an organism's software, from its first secret to its end. */
class AccesApiTest extends EssaiGestion {
    private static final String LISTE = "/espace/organisme/acces-api";
    private static final Pattern SECRET = Pattern.compile("id=\"client-secret\">([^<]+)<");

    private UtilisateurConnecte admin;
    private NavigateurForge navigateur;

    @BeforeEach
    void seConnecter() {
        admin = utilisateur(acteurs().identifiant());
        navigateur = navigateur(admin);
    }

    private String secret(HttpResponse<String> page) {
        Matcher secret = SECRET.matcher(page.body());
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }

    private ClientSuivi client(String libelle) {
        return clients.de(admin.organismeId()).stream()
                .filter(client -> client.libelle().equals(libelle))
                .findFirst()
                .orElseThrow();
    }

    private int jeton(String secret) throws Exception {
        return ClientHttp.jeton(port, client("Scolarité").clientId(), secret, "depots:lire")
                .statusCode();
    }

    private HttpResponse<String> creer() throws Exception {
        return navigateur.envoyer("POST", LISTE, Map.of("libelle", "Scolarité", "portees", "depots:lire"));
    }

    private HttpResponse<String> agir(String acte) throws Exception {
        return navigateur.envoyer("POST", LISTE + "/" + client("Scolarité").id() + "/" + acte, Map.of());
    }

    @Test
    void showsASecretOnceAndKeepsItsHashOnly() throws Exception {
        String secret = secret(creer());

        assertThat(jeton(secret)).isEqualTo(200);
        assertThat(navigateur.lire(LISTE).body()).contains("Scolarité").doesNotContain(secret);
        assertThat(baseWeb.jdbc()
                        .sql("select secret from client_api where id = ?")
                        .param(client("Scolarité").id())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain(secret);
    }

    @Test
    void refusesAScopeThatTheClientWasNotGiven() throws Exception {
        String secret = secret(creer());

        assertThat(ClientHttp.jeton(port, client("Scolarité").clientId(), secret, "depots:ecrire")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesBothSecretsWhileOneReplacesTheOther() throws Exception {
        String ancien = secret(creer());
        String nouveau = secret(agir("secret"));

        assertThat(jeton(nouveau)).isEqualTo(200);
        assertThat(jeton(ancien)).isEqualTo(200);
        assertThat(jeton(ancien + nouveau)).isEqualTo(401);
        assertThat(navigateur.lire(LISTE).body()).contains("encore accepté jusqu’au");

        agir("ancien-secret");

        assertThat(jeton(nouveau)).isEqualTo(200);
        assertThat(jeton(ancien)).isEqualTo(401);
    }

    @Test
    void refusesTheFormerSecretAfterItsDate() throws Exception {
        String ancien = secret(creer());
        String nouveau = secret(agir("secret"));
        baseWeb.jdbc()
                .sql("update client_api set secret_precedent_expire_le = now() - interval '1 second' where id = ?")
                .param(client("Scolarité").id())
                .update();

        assertThat(jeton(ancien)).isEqualTo(401);
        assertThat(jeton(nouveau)).isEqualTo(200);
    }

    @Test
    void shutsTheTokensOfARevokedClientOut() throws Exception {
        ClientHttp api = new ClientHttp(
                port,
                ClientHttp.json(ClientHttp.jeton(port, client(creerEtNommer()).clientId(), secretCree, "depots:lire"))
                        .get("access_token")
                        .asString());
        assertThat(api.lire("/api/v1/depots", "application/json").statusCode()).isEqualTo(200);

        agir("revocation");

        assertThat(api.lire("/api/v1/depots", "application/json").statusCode()).isEqualTo(401);
        assertThat(jeton(secretCree)).isEqualTo(401);
        assertThat(agir("secret").statusCode()).isEqualTo(404);
    }

    private String secretCree = "";

    private String creerEtNommer() throws Exception {
        secretCree = secret(creer());
        return "Scolarité";
    }

    @Test
    void saysWhenAClientWasLastUsed() throws Exception {
        String secret = secret(creer());
        assertThat(client("Scolarité").utiliseLe()).isEmpty();

        jeton(secret);

        assertThat(client("Scolarité").utiliseLe()).isPresent();
    }

    @Test
    void refusesAClientWithoutNameOrScopeAndKeepsWhatWasTyped() throws Exception {
        HttpResponse<String> refus = navigateur.envoyer("POST", LISTE, Map.of("libelle", "Scolarité"));

        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("href=\"#portee-0\"", "value=\"Scolarité\"");
        assertThat(navigateur
                        .envoyer("POST", LISTE, Map.of("libelle", "", "portees", "tout"))
                        .body())
                .contains("href=\"#libelle\"", "href=\"#portee-0\"");
        assertThat(clients.de(admin.organismeId()))
                .extracting(ClientSuivi::libelle)
                .doesNotContain("Scolarité");
    }

    @Test
    void registersAWebhookOnAPublicAddressOnly() throws Exception {
        String page = "/espace/organisme/webhooks";
        HttpResponse<String> refus =
                navigateur.envoyer("POST", page, Map.of("adresse", "https://127.0.0.1/", "evenements", "DEPOT_TRAITE"));

        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("href=\"#adresse\"", "nom de machine", "value=\"https://127.0.0.1/\"");
        assertThat(navigateur
                        .envoyer("POST", page + "/" + UUID.randomUUID() + "/suppression", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }
}
