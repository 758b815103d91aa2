package fr.accroche.portail.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.CodesEssai;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurEssai;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way in of browsers, by real HTTP. */
class ConnexionTest extends EssaiPortail {
    private NavigateurEssai navigateur;
    private Acteurs acteurs;

    @BeforeEach
    void ouvrir() {
        // What a client writes itself, and then what the proxy saw.
        navigateur = new NavigateurEssai(port, "6.6.6.6, 203.0.113.9");
        acteurs = acteurs();
    }

    private HttpResponse<String> lire(String chemin) throws Exception {
        return navigateur.lire(chemin);
    }

    private HttpResponse<String> connecter(String identifiant, String motDePasse) throws Exception {
        return navigateur.seConnecter(identifiant, motDePasse);
    }

    private static String lieu(HttpResponse<String> reponse) {
        return NavigateurEssai.lieu(reponse);
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
        HttpResponse<String> motDePasse =
                navigateur.donnerMotDePasse(acteurs.identifiant().valeur(), MOT_DE_PASSE);
        String apresMotDePasse = cookieDeSession(motDePasse);
        HttpResponse<String> apres = navigateur.envoyer(
                "/connexion/second-facteur",
                "/connexion/second-facteur",
                "code",
                CodesEssai.prochain(acteurs.identifiant().valeur()));

        assertThat(apresMotDePasse).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(cookieDeSession(apres))
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .isNotEqualTo(apresMotDePasse);
    }

    private static String cookieDeSession(HttpResponse<?> reponse) {
        return reponse.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("session="))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void refusesAChangeWithoutTheAntiForgeryToken() throws Exception {
        HttpResponse<String> sans = navigateur.envoyerAvec(
                "faux", "/connexion", "identifiant", acteurs.identifiant().valeur(), "motDePasse", MOT_DE_PASSE);

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
