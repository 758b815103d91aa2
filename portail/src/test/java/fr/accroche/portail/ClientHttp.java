package fr.accroche.portail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A machine that calls the API by real HTTP. */
public final class ClientHttp {
    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String jeton;

    public ClientHttp(int port, String jeton) {
        this.base = "http://localhost:" + port;
        this.jeton = jeton;
    }

    public static ClientHttp connecte(int port, String clientId, String secret) throws Exception {
        return new ClientHttp(
                port,
                json(jeton(port, clientId, secret, "depots:ecrire depots:lire"))
                        .get("access_token")
                        .asString());
    }

    public static HttpResponse<String> jeton(int port, String clientId, String secret, String portees)
            throws Exception {
        String basique = Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
                                .header("Authorization", "Basic " + basique)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope="
                                        + URLEncoder.encode(portees, StandardCharsets.UTF_8)))
                                .build(),
                        BodyHandlers.ofString());
    }

    public static JsonNode json(HttpResponse<String> reponse) {
        return JSON.readTree(reponse.body());
    }

    public HttpResponse<String> deposer(byte[] fichier, String nom, String... entetes) throws Exception {
        return envoyer(BodyPublishers.ofByteArray(fichier), "application/xml", nom, entetes);
    }

    /** Deposits with these parameters of the query. */
    public HttpResponse<String> deposerAvec(String question, byte[] fichier, String... entetes) throws Exception {
        return envoyer("?" + question, BodyPublishers.ofByteArray(fichier), "application/xml", "flux.xml", entetes);
    }

    public HttpResponse<String> envoyer(BodyPublisher corps, String type, String nom, String... entetes)
            throws Exception {
        return envoyer("", corps, type, nom, entetes);
    }

    private HttpResponse<String> envoyer(
            String question, BodyPublisher corps, String type, String nom, String... entetes) throws Exception {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create(base + "/api/v1/depots" + question))
                .header("Content-Type", type)
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(nom, StandardCharsets.UTF_8).replace("+", "%20"))
                .POST(corps);
        if (!jeton.isEmpty()) {
            requete.header("Authorization", "Bearer " + jeton);
        }
        if (entetes.length > 0) {
            requete.headers(entetes);
        }
        return http.send(requete.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> lire(String chemin, String accepte) throws Exception {
        HttpRequest.Builder requete =
                HttpRequest.newBuilder(URI.create(base + chemin)).header("Accept", accepte);
        if (!jeton.isEmpty()) {
            requete.header("Authorization", "Bearer " + jeton);
        }
        return http.send(requete.build(), BodyHandlers.ofString());
    }

    /** A call that may change something, with an empty object of JSON where one is wanted. */
    public HttpResponse<String> envoyer(String methode, String chemin) throws Exception {
        boolean corps = methode.equals("POST") || methode.equals("PUT");
        return envoyerJson(methode, chemin, corps ? "{}" : "");
    }

    public HttpResponse<String> envoyerJson(String methode, String chemin, String json, String... entetes)
            throws Exception {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create(base + chemin))
                .header("Authorization", "Bearer " + jeton)
                .header("Accept", "*/*")
                .method(methode, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (!json.isEmpty()) {
            requete.header("Content-Type", "application/json");
        }
        if (entetes.length > 0) {
            requete.headers(entetes);
        }
        return http.send(requete.build(), BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> lireOctets(String chemin, String accepte) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(base + chemin))
                        .header("Accept", accepte)
                        .header("Authorization", "Bearer " + jeton)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /** Asks until the deposit has ended. */
    public JsonNode attendre(String id, Duration patience) throws Exception {
        return org.awaitility.Awaitility.await()
                .atMost(patience)
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> json(lire("/api/v1/depots/" + id, "application/json")),
                        depot -> !"TRAITEMENT_EN_COURS"
                                .equals(depot.get("statut").asString()));
    }

    public static byte[] multipart(String frontiere, String nom, byte[] fichier) throws IOException {
        ByteArrayOutputStream corps = new ByteArrayOutputStream();
        corps.write(("--" + frontiere + "\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"" + nom
                        + "\"\r\nContent-Type: application/xml\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        corps.write(fichier);
        corps.write(("\r\n--" + frontiere + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return corps.toByteArray();
    }
}
