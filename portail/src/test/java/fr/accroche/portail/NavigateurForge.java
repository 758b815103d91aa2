package fr.accroche.portail;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * A browser with a session made in the store of sessions, as if its user had signed in: the tests of what a role may do
 * need many of them, and none of the ways in.
 */
public final class NavigateurForge {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern JETON = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String racine;
    private String cookie;
    private String jeton = "";

    private NavigateurForge(int port, String cookie) {
        this.racine = "http://localhost:" + port;
        this.cookie = cookie;
    }

    public static NavigateurForge anonyme(int port) {
        return new NavigateurForge(port, "");
    }

    public static <S extends Session> NavigateurForge connecte(
            int port, SessionRepository<S> sessions, Authentication qui) {
        S session = sessions.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(qui));
        // Its password was given a moment ago, as what is sensitive asks for.
        session.setAttribute("accroche.identiteConfirmeeLe", Instant.now());
        sessions.save(session);
        String valeur = Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
        return new NavigateurForge(port, "session=" + valeur);
    }

    public HttpResponse<String> lire(String chemin) throws IOException, InterruptedException {
        return envoyer("GET", chemin, Map.of());
    }

    /** Sends a form, with the anti-forgery token of this session. */
    public HttpResponse<String> envoyer(String methode, String chemin, Map<String, String> champs)
            throws IOException, InterruptedException {
        HttpRequest.Builder requete =
                HttpRequest.newBuilder(URI.create(racine + chemin)).header("Accept", "text/html");
        if (methode.equals("GET")) {
            return envoyer(requete.GET());
        }
        String corps = "_csrf=" + coder(jeton())
                + champs.entrySet().stream()
                        .map(champ -> "&" + champ.getKey() + "=" + coder(champ.getValue()))
                        .collect(Collectors.joining());
        return envoyer(requete.header("Content-Type", "application/x-www-form-urlencoded")
                .method(methode, BodyPublishers.ofString(corps)));
    }

    /** What a true browser must hold to take this session over. */
    public String valeurCookie() {
        return cookie.substring(cookie.indexOf('=') + 1);
    }

    /** As {@code televersement.js} sends a file. */
    public HttpResponse<String> deposer(byte[] fichier) throws IOException, InterruptedException {
        return envoyer(HttpRequest.newBuilder(URI.create(racine + "/espace/depots"))
                .header("Content-Type", "application/xml")
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Disposition", "attachment; filename=\"flux.xml\"")
                .header("X-CSRF-TOKEN", jeton())
                .POST(BodyPublishers.ofByteArray(fichier)));
    }

    /** The token of a page that everybody may read. */
    public String jeton() throws IOException, InterruptedException {
        if (jeton.isEmpty()) {
            Matcher trouve = JETON.matcher(lire("/connexion").body());
            if (!trouve.find()) {
                throw new IllegalStateException("Expected a form with a token");
            }
            jeton = trouve.group(1);
        }
        return jeton;
    }

    private HttpResponse<String> envoyer(HttpRequest.Builder requete) throws IOException, InterruptedException {
        if (!cookie.isEmpty()) {
            requete.header("Cookie", cookie);
        }
        HttpResponse<String> reponse = HTTP.send(requete.build(), BodyHandlers.ofString());
        reponse.headers().allValues("Set-Cookie").stream()
                .map(pose -> pose.split(";", 2)[0])
                .filter(pose -> pose.startsWith("session="))
                .forEach(pose -> cookie = pose);
        return reponse;
    }

    /** Path and query of a redirection, empty when there is none. */
    public static String lieu(HttpResponse<?> reponse) {
        Optional<URI> lieu = reponse.headers().firstValue("Location").map(URI::create);
        return lieu.map(uri -> uri.getPath() + (uri.getQuery() == null ? "" : "?" + uri.getQuery()))
                .orElse("");
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
