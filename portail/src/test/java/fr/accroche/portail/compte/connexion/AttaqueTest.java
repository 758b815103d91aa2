package fr.accroche.portail.compte.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.CodesEssai;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurEssai;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody guesses at a password: it does not get in, and its victim is not locked out. */
class AttaqueTest extends EssaiPortail {
    private static final int ESSAIS = 200;
    private static final String RESEAU_ATTAQUANT = "203.0.113.66";

    private String identifiant;
    private NavigateurEssai attaquant;

    @BeforeEach
    void ouvrir() {
        identifiant = acteurs().identifiant().valeur();
        attaquant = new NavigateurEssai(port, RESEAU_ATTAQUANT);
    }

    private void attaquer() throws Exception {
        String jeton = attaquant.jeton("/connexion");
        for (int essai = 0; essai < ESSAIS; essai++) {
            HttpResponse<String> refus = attaquant.envoyerAvec(
                    jeton, "/connexion", "identifiant", identifiant, "motDePasse", "essai numéro " + essai);
            assertThat(NavigateurEssai.lieu(refus)).isEqualTo("/connexion?erreur");
        }
    }

    @Test
    void neitherGetsInNorLocksTheTrueUserOutByTwoHundredWrongLogins() throws Exception {
        NavigateurEssai victime = new NavigateurEssai(port, "203.0.113.10");
        assertThat(NavigateurEssai.lieu(victime.seConnecter(identifiant, MOT_DE_PASSE)))
                .isEqualTo("/espace");
        victime.envoyer("/espace", "/deconnexion");

        attaquer();

        // Even the right password does not help on the guesser's side any more…
        assertThat(NavigateurEssai.lieu(attaquant.donnerMotDePasse(identifiant, MOT_DE_PASSE)))
                .isEqualTo("/connexion?erreur");
        assertThat(NavigateurEssai.lieu(attaquant.lire("/espace"))).isEqualTo("/connexion");
        // … while the true user enters from its own browser, though it sits on the guesser's own network.
        assertThat(NavigateurEssai.lieu(victime.seConnecter(identifiant, MOT_DE_PASSE)))
                .isEqualTo("/espace");
        assertThat(victime.lire("/espace").statusCode()).isEqualTo(200);
    }

    @Test
    void letsATrueUserInFromANetworkThatItUsedBeforeWithoutItsCookie() throws Exception {
        new NavigateurEssai(port, "192.0.2.20").seConnecter(identifiant, MOT_DE_PASSE);

        attaquer();

        NavigateurEssai autreNavigateur = new NavigateurEssai(port, "192.0.2.21");
        assertThat(NavigateurEssai.lieu(autreNavigateur.donnerMotDePasse(identifiant, MOT_DE_PASSE)))
                .isEqualTo("/connexion/second-facteur");
        assertThat(NavigateurEssai.lieu(autreNavigateur.envoyer(
                        "/connexion/second-facteur",
                        "/connexion/second-facteur",
                        "code",
                        CodesEssai.prochain(identifiant))))
                .isEqualTo("/espace");
    }
}
