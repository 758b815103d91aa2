package fr.accroche.portail.compte.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.CodesEssai;
import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurEssai;
import fr.accroche.portail.compte.secondfacteur.SecretTotp;
import fr.accroche.portail.compte.secondfacteur.Totp;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second half of the login, by real HTTP. */
class SecondFacteurTest extends EssaiPortail {
    private static final String PAGE = "/connexion/second-facteur";
    private static final String ENROLEMENT = PAGE + "/enrolement";
    private static final String CODES = "/espace/compte/codes-secours";

    private NavigateurEssai navigateur;
    private String identifiant;

    @BeforeEach
    void donnerLeMotDePasse() throws Exception {
        navigateur = new NavigateurEssai(port);
        identifiant = acteurs().identifiant().valeur();
        mail(identifiant + "@exemple.invalid");
        assertThat(NavigateurEssai.lieu(navigateur.donnerMotDePasse(identifiant, MOT_DE_PASSE)))
                .isEqualTo(PAGE);
    }

    private void mail(String adresse) {
        baseWeb.jdbc()
                .sql("update utilisateur set mail = ? where identifiant = ?")
                .params(adresse, identifiant)
                .update();
    }

    private UUID utilisateur() {
        return baseWeb.jdbc()
                .sql("select id from utilisateur where identifiant = ?")
                .param(identifiant)
                .query(UUID.class)
                .single();
    }

    private HttpResponse<String> donner(String code) throws Exception {
        return navigateur.envoyer(PAGE, PAGE, "code", code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/espace",
                "/espace/depots",
                "/espace/deposer",
                "/espace/compte",
                "/espace/compte/codes-secours",
                "/espace/organisme",
                "/assistance"
            })
    void givesNoPageOfTheSpaceToThePasswordAlone(String page) throws Exception {
        HttpResponse<String> refus = navigateur.lire(page);

        assertThat(refus.statusCode()).isEqualTo(302);
        assertThat(NavigateurEssai.lieu(refus)).isEqualTo(PAGE + "?requis");
    }

    @Test
    void opensTheSpaceWithTheRightCode() throws Exception {
        assertThat(NavigateurEssai.lieu(donner(CodesEssai.prochain(identifiant))))
                .isEqualTo("/espace");
        assertThat(navigateur.lire("/espace").body()).contains("C’est votre première connexion");
    }

    @Test
    void takesNoCodeTwiceEvenInAnotherBrowser() throws Exception {
        String code = CodesEssai.prochain(identifiant);
        donner(code);
        navigateur = new NavigateurEssai(port);
        navigateur.donnerMotDePasse(identifiant, MOT_DE_PASSE);

        assertThat(donner(code).body()).contains("Ce code est faux ou a déjà servi");
        assertThat(NavigateurEssai.lieu(navigateur.lire("/espace"))).isEqualTo(PAGE + "?requis");
    }

    @Test
    void asksForThePasswordAgainAfterFiveWrongCodesAndTellsItsOwner() throws Exception {
        for (int essai = 0; essai < 4; essai++) {
            assertThat(donner("000000").statusCode()).isEqualTo(200);
        }

        assertThat(NavigateurEssai.lieu(donner("000000"))).isEqualTo("/connexion?codes");
        assertThat(NavigateurEssai.lieu(navigateur.lire(PAGE))).isEqualTo("/connexion");
        assertThat(CourrielsRecus.texte(
                        new CourrielsRecus(BOITE).attendre(identifiant + "@exemple.invalid", "codes faux")))
                .contains(identifiant);
    }

    @Test
    void slowsGuessingAtCodesDownAcrossSessions() throws Exception {
        for (int essai = 0; essai < 5; essai++) {
            donner("000000");
        }
        navigateur.donnerMotDePasse(identifiant, MOT_DE_PASSE);

        assertThat(donner(CodesEssai.prochain(identifiant)).body()).contains("Ce code est faux ou a déjà servi");
    }

    @Test
    void enrolsAnApplicationAtTheFirstLoginAndThenOffersRecoveryCodes() throws Exception {
        secondsFacteurs.oublier(utilisateur(), "essai");
        navigateur = new NavigateurEssai(port);
        navigateur.donnerMotDePasse(identifiant, MOT_DE_PASSE);
        assertThat(NavigateurEssai.lieu(navigateur.lire(PAGE))).isEqualTo(ENROLEMENT);
        String page = navigateur.lire(ENROLEMENT).body();
        String secret = groupe(page, "data-secret>([A-Z2-7 ]+)<").replace(" ", "");
        assertThat(page).contains("<svg", "autocomplete=\"one-time-code\"");

        HttpResponse<String> faux = navigateur.envoyer(ENROLEMENT, ENROLEMENT, "code", "000000");
        assertThat(faux.body()).contains("Ce code ne correspond pas", secret.substring(0, 4));
        HttpResponse<String> juste = navigateur.envoyer(
                ENROLEMENT, ENROLEMENT, "code", Totp.code(SecretTotp.lire(secret), Totp.pas(Instant.now())));

        assertThat(NavigateurEssai.lieu(juste)).isEqualTo(CODES + "?premiers");
        List<String> codes = tirerDesCodes();
        assertThat(codes).hasSize(8);
        assertThat(navigateur.lire(CODES).body()).contains("Il vous en reste").doesNotContain(codes.get(0));
    }

    @Test
    void letsNobodyEnrolASecondFactorBesideTheOwners() throws Exception {
        assertThat(NavigateurEssai.lieu(navigateur.lire(ENROLEMENT))).isEqualTo(PAGE);
        assertThat(NavigateurEssai.lieu(navigateur.envoyer(PAGE, ENROLEMENT, "code", "000000")))
                .isEqualTo(PAGE);
    }

    @Test
    void takesARecoveryCodeOnce() throws Exception {
        donner(CodesEssai.prochain(identifiant));
        String secours = tirerDesCodes().get(3);

        navigateur = new NavigateurEssai(port);
        navigateur.donnerMotDePasse(identifiant, MOT_DE_PASSE);
        assertThat(NavigateurEssai.lieu(donner(secours.toLowerCase()))).isEqualTo("/espace");
        navigateur = new NavigateurEssai(port);
        navigateur.donnerMotDePasse(identifiant, MOT_DE_PASSE);
        assertThat(donner(secours).body()).contains("Ce code est faux ou a déjà servi");
    }

    @Test
    void leadsBackToThePageThatWasAskedForFirst() throws Exception {
        navigateur = new NavigateurEssai(port);
        assertThat(NavigateurEssai.lieu(navigateur.lire("/espace/deposer"))).isEqualTo("/connexion");

        assertThat(NavigateurEssai.lieu(navigateur.seConnecter(identifiant, MOT_DE_PASSE)))
                .startsWith("/espace/deposer");
    }

    @Test
    void keepsTheSecretOfTheApplicationSealed() {
        byte[] garde = baseWeb.jdbc()
                .sql("select totp_secret_chiffre from utilisateur where identifiant = ?")
                .param(identifiant)
                .query(byte[].class)
                .single();

        assertThat(garde).hasSizeGreaterThan(20);
        assertThat(new String(garde, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("12345678901234567890");
    }

    @Test
    void endsTheSessionsOfWhoseSecondFactorIsForgottenAndTellsIt() throws Exception {
        donner(CodesEssai.prochain(identifiant));
        assertThat(navigateur.lire("/espace").statusCode()).isEqualTo(200);

        secondsFacteurs.oublier(utilisateur(), "essai");

        assertThat(NavigateurEssai.lieu(navigateur.lire("/espace"))).isEqualTo("/connexion");
        assertThat(CourrielsRecus.texte(
                        new CourrielsRecus(BOITE).attendre(identifiant + "@exemple.invalid", "second facteur")))
                .contains("effacé par un administrateur");
    }

    private List<String> tirerDesCodes() throws Exception {
        String page = navigateur.envoyer(CODES, CODES).body();
        return Pattern.compile("<code>([2-9A-Z]{4}(?:-[2-9A-Z]{4}){2})</code>")
                .matcher(page)
                .results()
                .map((MatchResult trouve) -> trouve.group(1))
                .toList();
    }

    private static String groupe(String texte, String motif) {
        Matcher trouve = Pattern.compile(motif).matcher(texte);
        assertThat(trouve.find()).as(motif).isTrue();
        return trouve.group(1);
    }
}
