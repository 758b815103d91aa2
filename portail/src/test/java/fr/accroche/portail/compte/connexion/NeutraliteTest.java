package fr.accroche.portail.compte.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurEssai;
import fr.accroche.portail.compte.IdentifiantConnexion;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Known or unknown, one answer: same status, same body (ASVS 6.3.8); and the same time, see {@link
 * TempsDeReponseTest}. */
class NeutraliteTest extends EssaiPortail {
    private static final String MAIL = "/connexion/identifiant-oublie";
    private static final String MOT_DE_PASSE_OUBLIE = "/connexion/mot-de-passe-oublie";

    private final SecureRandom alea = new SecureRandom();
    private NavigateurEssai navigateur;
    private String identifiant;
    private String adresse;

    @BeforeEach
    void ouvrir() {
        navigateur = new NavigateurEssai(port, "198.19.7.7");
        identifiant = acteurs().identifiant().valeur();
        adresse = identifiant.toLowerCase() + "@exemple.invalid";
        baseWeb.jdbc()
                .sql("update utilisateur set mail = ? where identifiant = ?")
                .params(adresse, identifiant)
                .update();
    }

    private String inconnu() {
        return IdentifiantConnexion.tirer(alea).valeur();
    }

    private HttpResponse<String> oubli(String page, String champ, String saisie) throws Exception {
        return navigateur.envoyer(page, page, champ, saisie);
    }

    private static String neutre(HttpResponse<String> reponse) {
        return reponse.statusCode() + reponse.body().replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void answersAForgottenIdentifierTheSameWayAndWritesToTheKnownOneOnly() throws Exception {
        HttpResponse<String> connu = oubli(MAIL, "mail", adresse);
        HttpResponse<String> autre = oubli(MAIL, "mail", "personne-" + adresse);

        assertThat(neutre(connu)).isEqualTo(neutre(autre)).startsWith("200");
        CourrielsRecus boite = new CourrielsRecus(BOITE);
        assertThat(CourrielsRecus.texte(boite.attendre(adresse, "identifiant de connexion oublié")))
                .contains(identifiant);
        assertThat(boite.tous("personne-" + adresse, "")).isEmpty();
    }

    @Test
    void answersAForgottenPasswordTheSameWayAndItsLinkSetsAnotherOneOnce() throws Exception {
        NavigateurEssai ouvert = new NavigateurEssai(port, "198.19.8.8");
        ouvert.seConnecter(identifiant, MOT_DE_PASSE);
        HttpResponse<String> connu = oubli(MOT_DE_PASSE_OUBLIE, "identifiant", identifiant);
        HttpResponse<String> autre = oubli(MOT_DE_PASSE_OUBLIE, "identifiant", inconnu());
        assertThat(neutre(connu)).isEqualTo(neutre(autre)).startsWith("200");

        String lien = CourrielsRecus.lien(new CourrielsRecus(BOITE).attendre(adresse, "Choisir un autre mot de passe"));
        String jeton = lien.substring(lien.indexOf('=') + 1);
        HttpResponse<String> faible =
                navigateur.envoyer(lien, "/connexion/mot-de-passe", "jeton", jeton, "motDePasse", "motdepasse123456");
        assertThat(faible.body()).contains("trop facile à deviner", "href=\"#motDePasse\"");
        String choisi = "girafe-violon-brouette";
        assertThat(NavigateurEssai.lieu(
                        navigateur.envoyer(lien, "/connexion/mot-de-passe", "jeton", jeton, "motDePasse", choisi)))
                .isEqualTo("/connexion?choisi");

        assertThat(navigateur.lire(lien).statusCode()).isEqualTo(410);
        assertThat(NavigateurEssai.lieu(ouvert.lire("/espace"))).isEqualTo("/connexion");
        assertThat(NavigateurEssai.lieu(navigateur.donnerMotDePasse(identifiant, MOT_DE_PASSE)))
                .isEqualTo("/connexion?erreur");
        // The second factor is asked for as before.
        assertThat(NavigateurEssai.lieu(navigateur.donnerMotDePasse(identifiant, choisi)))
                .isEqualTo("/connexion/second-facteur");
        assertThat(NavigateurEssai.lieu(navigateur.lire("/espace"))).startsWith("/connexion/second-facteur");
        assertThat(CourrielsRecus.texte(new CourrielsRecus(BOITE).attendre(adresse, "mot de passe a changé")))
                .contains(identifiant);
    }

    @Test
    void opensNothingByALinkOfHalfAnHourAgo() throws Exception {
        oubli(MOT_DE_PASSE_OUBLIE, "identifiant", identifiant);
        String lien = CourrielsRecus.lien(new CourrielsRecus(BOITE).attendre(adresse, "Choisir un autre mot de passe"));
        vieillirLesLiens(29);
        assertThat(navigateur.lire(lien).statusCode()).isEqualTo(200);

        vieillirLesLiens(2);

        assertThat(navigateur.lire(lien).statusCode()).isEqualTo(410);
    }

    private void vieillirLesLiens(int minutes) {
        baseWeb.jdbc().sql("""
                        update lien_courriel set expire_le = expire_le - make_interval(mins => ?)
                        where objet_id = (select id from utilisateur where identifiant = ?)
                        """).params(minutes, identifiant).update();
    }
}
