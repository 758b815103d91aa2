package fr.accroche.portail.depot.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accroche.modele.IdFlux;
import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.ResolutionEssai;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.compte.ClientsApi.ClientCree;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every operation of the API is called for good, and each answer is what its description says, the refusals too. */
class ApiConformeTest extends EssaiPortail {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private DescriptionOpenApi description;
    private Acteurs acteurs;
    private String jeton;

    private void connecter() throws Exception {
        description = new DescriptionOpenApi(new ClientHttp(port, "")
                .lire("/api/v1/openapi.json", "application/json")
                .body());
        acteurs = acteurs();
        ClientCree client = clients.creer(acteurs.deposant().id(), "Tout", ClientsApi.PORTEES);
        jeton = ClientHttp.json(ClientHttp.jeton(
                        port, client.clientId(), client.secret(), String.join(" ", ClientsApi.PORTEES)))
                .get("access_token")
                .asString();
    }

    private HttpResponse<String> appeler(String operation, String methode, String chemin, String... entetes)
            throws Exception {
        return appeler(operation, methode, chemin, null, entetes);
    }

    private HttpResponse<String> appeler(
            String operation, String methode, String chemin, byte[] corps, String... entetes) throws Exception {
        HttpRequest.Builder requete = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1" + chemin))
                .method(methode, corps == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(corps));
        if (!jeton.isEmpty()) {
            requete.header("Authorization", "Bearer " + jeton);
        }
        if (entetes.length > 0) {
            requete.headers(entetes);
        }
        return description.verifier(operation, HTTP.send(requete.build(), BodyHandlers.ofString()));
    }

    private byte[] flux() throws Exception {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        FluxDemo.ecrire(
                new EnteteSynthetique(
                        new IdFlux("F-" + UUID.randomUUID()),
                        OffsetDateTime.now(),
                        acteurs.deposant().matricule(),
                        acteurs.certificateur().matricule(),
                        acteurs.contrat()),
                UUID::randomUUID,
                sortie);
        return sortie.toByteArray();
    }

    @Test
    void answersAsItsDescriptionSays() throws Exception {
        connecter();
        essayer();
        deposer();
        notifier();
        consulterLeJournal();
        assertThat(description.reussies()).isEqualTo(description.operations());
    }

    private void essayer() throws Exception {
        appeler("controler", "POST", "/controles", flux(), "Content-Type", "application/xml");
        assertThat(appeler("controler", "POST", "/controles?regles=autres", flux(), "Content-Type", "application/xml")
                        .statusCode())
                .isEqualTo(400);
    }

    private void deposer() throws Exception {
        byte[] flux = flux();
        String cle = UUID.randomUUID().toString();
        String[] entetes = {"Content-Type", "application/xml", "Idempotency-Key", cle};
        HttpResponse<String> cree = appeler("deposer", "POST", "/depots", flux, entetes);
        String id = ClientHttp.json(cree).get("id").asString();
        assertThat(ClientHttp.json(appeler("deposer", "POST", "/depots", flux, entetes))
                        .get("id")
                        .asString())
                .as("the same key and file")
                .isEqualTo(id);
        assertThat(appeler("deposer", "POST", "/depots", flux(), entetes).statusCode())
                .isEqualTo(422);
        assertThat(appeler("deposer", "POST", "/depots", flux, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        new ClientHttp(port, jeton).attendre(id, PATIENCE);
        appeler("trouverDepot", "GET", "/depots/" + id);
        appeler("listerDepots", "GET", "/depots?limite=1");
        assertThat(appeler("listerDepots", "GET", "/depots?limite=0").statusCode())
                .isEqualTo(400);
        for (String type : List.of("application/json", "application/pdf")) {
            appeler("accuseReception", "GET", "/depots/" + id + "/accuse-reception", "Accept", type);
        }
        for (String type : List.of("application/xml", "application/json", "text/csv", "application/pdf")) {
            appeler("accuseTraitement", "GET", "/depots/" + id + "/accuse-traitement", "Accept", type);
        }
        assertThat(appeler("accuseTraitement", "GET", "/depots/" + id + "/accuse-traitement", "Accept", "image/png")
                        .statusCode())
                .isEqualTo(406);
        assertThat(appeler("trouverDepot", "GET", "/depots/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        prouver(id);
        tenirLesPassages(id);
        refuser(id);
    }

    private void tenirLesPassages(String depot) throws Exception {
        appeler("fichierDesKo", "GET", "/depots/" + depot + "/ko.xml");
        JsonNode passages = ClientHttp.json(appeler("listerPassages", "GET", "/passages?limite=2"))
                .get("passages");
        String premier = passages.get(0).get("id").asString();
        appeler("trouverPassage", "GET", "/passages/" + premier);
        String[] entetes = {"Content-Type", "application/json"};
        appeler("saisirPassage", "POST", "/passages", passage(), entetes);
        appeler("remplacerPassage", "PUT", "/passages/" + premier + "?motif=fraude", passage(), entetes);
        String second = passages.get(1).get("id").asString();
        appeler("retirerPassage", "DELETE", "/passages/" + second + "?motif=erreur");
    }

    private static byte[] passage() {
        return """
                {"certification": {"type": "RS", "code": "RS1710"},
                 "passage": {"idTechnique": "API-1", "obtentionCertification": "PAR_SCORING", "donneeCertifiee": true,
                  "dateDebutValidite": "2026-10-01", "presenceNiveauLangueEuro": false,
                  "presenceNiveauNumeriqueEuro": false, "scoring": "12",
                  "modalitesInscription": {"modaliteAcces": null},
                  "identificationTitulaire": {"titulaire": {"nomNaissance": "Valmorin", "prenom1": "Hélène",
                   "anneeNaissance": 1985, "moisNaissance": 3, "jourNaissance": 14, "sexe": "F",
                   "codeCommuneNaissance": {"codeInseeNaissance": {"codeInsee": "67482"}}}}}}
                """.getBytes(StandardCharsets.UTF_8);
    }

    private void prouver(String id) throws Exception {
        JsonNode preuves = await().atMost(PATIENCE)
                .until(
                        () -> ClientHttp.json(appeler("listerPreuves", "GET", "/depots/" + id + "/preuves?limite=3"))
                                .get("preuves"),
                        liste -> !liste.get(0).get("indice").isNull());
        assertThat(preuves.size()).isEqualTo(3);
        appeler("preuve", "GET", "/depots/" + id + "/preuves/" + preuves.get(0).get("ordinal"));
        assertThat(appeler("preuve", "GET", "/depots/" + id + "/preuves/100000").statusCode())
                .isEqualTo(404);
    }

    private void refuser(String id) throws Exception {
        String bon = jeton;
        jeton = "";
        assertThat(appeler("trouverDepot", "GET", "/depots/" + id).statusCode()).isEqualTo(401);
        ClientCree sansDroit = clients.creer(acteurs.deposant().id(), "Sans", Set.of("controles"));
        jeton = ClientHttp.json(ClientHttp.jeton(port, sansDroit.clientId(), sansDroit.secret(), "controles"))
                .get("access_token")
                .asString();
        assertThat(appeler("trouverDepot", "GET", "/depots/" + id).statusCode()).isEqualTo(403);
        ClientCree revoque = clients.creer(acteurs.deposant().id(), "Révoqué", Set.of("depots:lire"));
        jeton = ClientHttp.json(ClientHttp.jeton(port, revoque.clientId(), revoque.secret(), "depots:lire"))
                .get("access_token")
                .asString();
        appeler("trouverDepot", "GET", "/depots/" + id);
        clients.revoquer(acteurs.deposant().id(), revoque.id(), "essai");
        assertThat(appeler("trouverDepot", "GET", "/depots/" + id).statusCode()).isEqualTo(401);
        jeton = bon;
    }

    private void notifier() throws Exception {
        String[] json = {"Content-Type", "application/json"};
        for (String fautif : List.of("{", "{}", "{\"adresse\":\"https://exemple.fr\",\"evenements\":[\"AUTRE\"]}")) {
            assertThat(appeler("inscrireWebhook", "POST", "/webhooks", fautif.getBytes(StandardCharsets.UTF_8), json)
                            .statusCode())
                    .as(fautif)
                    .isEqualTo(400);
        }
        assertThat(appeler(
                                "inscrireWebhook",
                                "POST",
                                "/webhooks",
                                "{\"adresse\":\"https://localhost/\",\"evenements\":[\"DEPOT_RECU\"]}"
                                        .getBytes(StandardCharsets.UTF_8),
                                json)
                        .statusCode())
                .isEqualTo(422);
        JsonNode inscrit = ClientHttp.json(appeler(
                "inscrireWebhook",
                "POST",
                "/webhooks",
                ("{\"adresse\":\"https://" + ResolutionEssai.HOTE_PUBLIC + "/\",\"evenements\":[\"DEPOT_RECU\"]}")
                        .getBytes(StandardCharsets.UTF_8),
                json));
        assertThat(inscrit.get("secret").asString()).startsWith("whsec_");
        String webhook = inscrit.get("id").asString();
        appeler("listerWebhooks", "GET", "/webhooks");
        appeler("listerNotifications", "GET", "/webhooks/" + webhook + "/notifications");
        appeler("renvoyerNotifications", "POST", "/webhooks/" + webhook + "/renvoi");
        appeler("supprimerWebhook", "DELETE", "/webhooks/" + webhook);
        assertThat(appeler("supprimerWebhook", "DELETE", "/webhooks/" + webhook).statusCode())
                .isEqualTo(404);
    }

    private void consulterLeJournal() throws Exception {
        String bon = jeton;
        jeton = "";
        String note = appeler("pointDeControle", "GET", "/transparence/point-de-controle")
                .body();
        String taille = note.lines().skip(1).findFirst().orElseThrow();
        appeler("preuveInclusion", "GET", "/transparence/inclusion?indice=0&taille=" + taille);
        appeler("preuveCoherence", "GET", "/transparence/coherence?de=1&a=" + taille);
        appeler("tuile", "GET", "/transparence/tuiles/0/0");
        assertThat(appeler("preuveInclusion", "GET", "/transparence/inclusion?indice=x&taille=1")
                        .statusCode())
                .isEqualTo(400);
        assertThat(appeler("tuile", "GET", "/transparence/tuiles/7/7").statusCode())
                .isEqualTo(404);
        jeton = bon;
    }
}
