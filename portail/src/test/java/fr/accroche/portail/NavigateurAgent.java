package fr.accroche.portail;

import fr.accroche.simulateurs.proconnect.AgentSimule;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script, with its cookies, which follows the agents' way in step by step. No redirect is followed alone. */
public final class NavigateurAgent {
    private static final Pattern JETON = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String racine;

    public NavigateurAgent(int port) {
        this.racine = "http://localhost:" + port;
    }

    /** Where the portal sends an agent who wants to log in. */
    public URI depart() throws IOException, InterruptedException {
        return URI.create(lieu(lire("/administration/vers/proconnect")));
    }

    /** The agent logs in at the provider; the answer is the address by which it sends the agent back here. */
    public String chezProConnect(URI depart, AgentSimule agent) throws IOException, InterruptedException {
        URI retour = URI.create(
                lieu(envoyer(HttpRequest.newBuilder(URI.create(depart + "&agent=" + coder(agent.sujet()))))));
        return retour.getPath() + "?" + retour.getRawQuery();
    }

    /** The whole way. */
    public HttpResponse<String> entrer(AgentSimule agent) throws IOException, InterruptedException {
        return lire(chezProConnect(depart(), agent));
    }

    public HttpResponse<String> lire(String chemin) throws IOException, InterruptedException {
        return envoyer(HttpRequest.newBuilder(URI.create(racine + chemin)));
    }

    /** Sends a form of this page, with its token. */
    public HttpResponse<String> envoyer(String page, String chemin, Map<String, String> champs)
            throws IOException, InterruptedException {
        Matcher jeton = JETON.matcher(lire(page).body());
        if (!jeton.find()) {
            throw new IllegalStateException("Expected a form with a token on " + page);
        }
        String corps = "_csrf=" + coder(jeton.group(1))
                + champs.entrySet().stream()
                        .map(champ -> "&" + champ.getKey() + "=" + coder(champ.getValue()))
                        .collect(Collectors.joining());
        return envoyer(HttpRequest.newBuilder(URI.create(racine + chemin))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(corps)));
    }

    /** Path and query to which an answer leads, or the whole address when it leads elsewhere. */
    public static String lieu(HttpResponse<?> reponse) {
        return reponse.headers()
                .firstValue("Location")
                .map(lieu ->
                        lieu.replaceFirst("^http://localhost:\\d+(?=/(?:administration|contact|espace|connexion))", ""))
                .orElse("");
    }

    private HttpResponse<String> envoyer(HttpRequest.Builder requete) throws IOException, InterruptedException {
        return http.send(requete.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
