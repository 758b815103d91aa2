package fr.accroche.portail.espace;

import fr.accroche.portail.CodesEssai;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without script, as far as the tests need one: cookies, forms, the token of a form; no redirect is followed. */
final class Navigateur {
    private static final String SECOND_FACTEUR = "/connexion/second-facteur";
    private static final String FRONTIERE = "----frontiere-d-essai";
    private static final Pattern JETON = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String racine;

    Navigateur(int port) {
        this.racine = "http://localhost:" + port;
    }

    HttpResponse<String> lire(String chemin) throws IOException, InterruptedException {
        return envoyer(requete(chemin).GET());
    }

    /** The whole login, with the application of the tests where the second factor is asked for. */
    HttpResponse<String> seConnecter(String identifiant, String motDePasse) throws IOException, InterruptedException {
        HttpResponse<String> premier = donnerMotDePasse(identifiant, motDePasse);
        return destination(premier).equals(SECOND_FACTEUR)
                ? envoyer(requete(SECOND_FACTEUR)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "_csrf=" + jeton(SECOND_FACTEUR) + "&code=" + CodesEssai.prochain(identifiant))))
                : premier;
    }

    private HttpResponse<String> donnerMotDePasse(String identifiant, String motDePasse)
            throws IOException, InterruptedException {
        String corps = "_csrf=" + jeton("/connexion") + "&identifiant=" + identifiant + "&motDePasse=" + motDePasse;
        return envoyer(requete("/connexion")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(corps)));
    }

    /** As a browser without script sends the upload form, in the order of its fields. */
    HttpResponse<String> envoyerFormulaire(String jeton, String nom, byte[] fichier)
            throws IOException, InterruptedException {
        return envoyerFormulaire(racine, jeton, nom, fichier);
    }

    /** The same from a page of this origin. */
    HttpResponse<String> envoyerFormulaire(String origine, String jeton, String nom, byte[] fichier)
            throws IOException, InterruptedException {
        return envoyer(requete("/espace/depots")
                .header("Content-Type", "multipart/form-data; boundary=" + FRONTIERE)
                .header("Origin", origine)
                .POST(BodyPublishers.concat(
                        texte(partie("name=\"_csrf\"") + jeton + "\r\n"),
                        texte(partie("name=\"fichier\"; filename=\"" + nom + "\"")),
                        BodyPublishers.ofByteArray(fichier),
                        texte("\r\n--" + FRONTIERE + "--\r\n"))));
    }

    /** As {@code televersement.js} sends a file. */
    HttpResponse<String> envoyerCorps(String jeton, String disposition, byte[] fichier)
            throws IOException, InterruptedException {
        return envoyer(requete("/espace/depots")
                .header("Content-Type", "application/xml")
                .setHeader("Accept", "application/json, application/problem+json")
                .header("Content-Disposition", disposition)
                .header("X-CSRF-TOKEN", jeton)
                .POST(BodyPublishers.ofByteArray(fichier)));
    }

    /** The token of the first form of a page. */
    String jeton(String page) throws IOException, InterruptedException {
        Matcher jeton = JETON.matcher(lire(page).body());
        if (!jeton.find()) {
            throw new IllegalStateException("Expected a form with a token in " + page);
        }
        return jeton.group(1);
    }

    /** Path of a redirection, without query. */
    static String destination(HttpResponse<?> reponse) {
        return URI.create(reponse.headers().firstValue("Location").orElse("")).getPath();
    }

    private HttpRequest.Builder requete(String chemin) {
        return HttpRequest.newBuilder(URI.create(racine + chemin)).header("Accept", "text/html");
    }

    private HttpResponse<String> envoyer(HttpRequest.Builder requete) throws IOException, InterruptedException {
        return client.send(requete.build(), BodyHandlers.ofString());
    }

    private static String partie(String disposition) {
        return "--" + FRONTIERE + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    }

    private static BodyPublisher texte(String texte) {
        return BodyPublishers.ofString(texte, StandardCharsets.UTF_8);
    }
}
