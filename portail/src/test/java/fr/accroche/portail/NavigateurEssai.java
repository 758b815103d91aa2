package fr.accroche.portail;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without script, from a network of its choice: cookies, forms with their token; no redirect is followed. */
public final class NavigateurEssai {
    private static final Pattern JETON = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String racine;
    private final String adresse;

    public NavigateurEssai(int port) {
        this(port, "198.51.100.7");
    }

    /** @param adresse the network address that the proxy saw */
    public NavigateurEssai(int port, String adresse) {
        this.racine = "http://localhost:" + port;
        this.adresse = adresse;
    }

    public HttpResponse<String> lire(String chemin) throws IOException, InterruptedException {
        return envoyer(requete(chemin).GET());
    }

    /** Sends a form of the page that is read first, for its token. */
    public HttpResponse<String> envoyer(String page, String chemin, String... champs)
            throws IOException, InterruptedException {
        return envoyerAvec(jeton(page), chemin, champs);
    }

    public HttpResponse<String> envoyerAvec(String jeton, String chemin, String... champs)
            throws IOException, InterruptedException {
        StringBuilder corps = new StringBuilder("_csrf=" + coder(jeton));
        for (int i = 0; i < champs.length; i += 2) {
            corps.append('&').append(champs[i]).append('=').append(coder(champs[i + 1]));
        }
        return envoyer(requete(chemin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(corps.toString())));
    }

    public String jeton(String page) throws IOException, InterruptedException {
        String html = lire(page).body();
        Matcher jeton = JETON.matcher(html);
        if (!jeton.find()) {
            throw new IllegalStateException("Expected a form with a token in " + page + ", found " + html);
        }
        return jeton.group(1);
    }

    /** The password alone. */
    public HttpResponse<String> donnerMotDePasse(String identifiant, String motDePasse)
            throws IOException, InterruptedException {
        return envoyer("/connexion", "/connexion", "identifiant", identifiant, "motDePasse", motDePasse);
    }

    /** The whole login of a user whose application is that of the tests. */
    public HttpResponse<String> seConnecter(String identifiant, String motDePasse)
            throws IOException, InterruptedException {
        HttpResponse<String> premier = donnerMotDePasse(identifiant, motDePasse);
        return lieu(premier).equals("/connexion/second-facteur")
                ? envoyer(
                        "/connexion/second-facteur",
                        "/connexion/second-facteur",
                        "code",
                        CodesEssai.prochain(identifiant))
                : premier;
    }

    /** Path and query of a redirection, empty when there is none. */
    public static String lieu(HttpResponse<?> reponse) {
        return reponse.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(lieu -> lieu.getRawPath() + (lieu.getRawQuery() == null ? "" : "?" + lieu.getRawQuery()))
                .orElse("");
    }

    private HttpRequest.Builder requete(String chemin) {
        return HttpRequest.newBuilder(URI.create(racine + chemin))
                .header("Accept", "text/html")
                .header("User-Agent", "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0")
                .header("X-Forwarded-For", adresse);
    }

    private HttpResponse<String> envoyer(HttpRequest.Builder requete) throws IOException, InterruptedException {
        return client.send(requete.build(), BodyHandlers.ofString());
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
