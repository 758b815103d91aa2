package fr.accroche.portail.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.EssaiPortail;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way in of browsers, by real HTTP. */
class ConnexionTest extends EssaiPortail {
    private static final Pattern JETON = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private HttpClient navigateur;
    private Acteurs acteurs;

    @BeforeEach
    void ouvrir() {
        navigateur = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        acteurs = acteurs();
    }

    private HttpResponse<String> lire(String chemin) throws Exception {
        return navigateur.send(HttpRequest.newBuilder(adresse(chemin)).build(), BodyHandlers.ofString());
    }

    private URI adresse(String chemin) {
        return URI.create("http://localhost:" + port + chemin);
    }

    private HttpResponse<String> connecter(String identifiant, String motDePasse) throws Exception {
        Matcher jeton = JETON.matcher(lire("/connexion").body());
        assertThat(jeton.find()).isTrue();
        return envoyer(
                "/connexion",
                "_csrf=" + encoder(jeton.group(1)) + "&identifiant=" + encoder(identifiant) + "&motDePasse="
                        + encoder(motDePasse));
    }

    private HttpResponse<String> envoyer(String chemin, String formulaire) throws Exception {
        return navigateur.send(
                HttpRequest.newBuilder(adresse(chemin))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", "6.6.6.6, 203.0.113.9")
                        .POST(BodyPublishers.ofString(formulaire))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }

    private static String lieu(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElse("");
    }

    @Test
    void opensTheSpaceWithTheRightPassword() throws Exception {
        assertThat(lire("/espace").statusCode()).isEqualTo(302);

        HttpResponse<String> entree = connecter(acteurs.identifiant().valeur(), MOT_DE_PASSE);

        assertThat(entree.statusCode()).isEqualTo(302);
        assertThat(lieu(entree)).contains("/espace");
        assertThat(lire("/espace").statusCode()).isEqualTo(200);
    }

    @Test
    void answersAWrongPasswordAsAnUnknownIdentifier() throws Exception {
        HttpResponse<String> faux = connecter(acteurs.identifiant().valeur(), "autre chose");
        HttpResponse<String> inconnu = connecter("ABCDEFGHJ", "autre chose");

        assertThat(lieu(faux)).isEqualTo(lieu(inconnu)).endsWith("/connexion?erreur");
        assertThat(lire("/espace").statusCode()).isEqualTo(302);
    }

    @Test
    void slowsGuessingDownAfterFiveFailures() throws Exception {
        for (int essai = 0; essai < 5; essai++) {
            connecter(acteurs.identifiant().valeur(), "faux-" + essai);
        }

        HttpResponse<String> juste = connecter(acteurs.identifiant().valeur(), MOT_DE_PASSE);

        assertThat(lieu(juste)).endsWith("/connexion?erreur");
        assertThat(baseTraitement
                        .jdbc()
                        .sql("select count(*) from journal_audit where acteur = ? and resultat = 'FREINE'")
                        .param(acteurs.identifiant().valeur())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void changesTheSessionIdentifierAtLogin() throws Exception {
        HttpResponse<String> avant = lire("/connexion");
        HttpResponse<String> apres = connecter(acteurs.identifiant().valeur(), MOT_DE_PASSE);

        assertThat(apres.headers().firstValue("Set-Cookie").orElse(""))
                .contains("session=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .isNotEqualTo(avant.headers().firstValue("Set-Cookie").orElse(""));
    }

    @Test
    void refusesAChangeWithoutTheAntiForgeryToken() throws Exception {
        HttpResponse<String> sans =
                envoyer("/connexion", "identifiant=" + acteurs.identifiant() + "&motDePasse=" + encoder(MOT_DE_PASSE));

        assertThat(sans.statusCode()).isEqualTo(403);
    }

    @Test
    void sendsTheSecurityHeaders() throws Exception {
        HttpResponse<String> page = lire("/");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void keepsAPasswordAsAnArgon2idHashOnly() {
        assertThat(baseWeb.jdbc()
                        .sql("select mot_de_passe from utilisateur where identifiant = ?")
                        .param(acteurs.identifiant().valeur())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$");
    }

    @Test
    void believesOfTheForwardedAddressesOnlyTheOneThatTheProxyItselfSaw() throws Exception {
        connecter(acteurs.identifiant().valeur(), MOT_DE_PASSE);

        assertThat(baseTraitement
                        .jdbc()
                        .sql("select origine from journal_audit where acteur = ? and action = 'CONNEXION'")
                        .param(acteurs.identifiant().valeur())
                        .query(String.class)
                        .single())
                .isEqualTo("203.0.113.9");
    }
}
