package fr.accroche.portail.compte.profil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.CodesEssai;
import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurEssai;
import fr.accroche.portail.compte.Sessions;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a user does of its own sessions, password and address, by real HTTP. */
class MonCompteTest extends EssaiPortail {
    private static final String COMPTE = "/espace/compte";

    @Autowired
    private Sessions sessions;

    private Acteurs acteurs;
    private String identifiant;
    private String adresse;
    private NavigateurEssai navigateur;

    @BeforeEach
    void seConnecter() throws Exception {
        acteurs = acteurs();
        identifiant = acteurs.identifiant().valeur();
        adresse = identifiant.toLowerCase() + "@exemple.invalid";
        baseWeb.jdbc()
                .sql("update utilisateur set mail = ? where identifiant = ?")
                .params(adresse, identifiant)
                .update();
        navigateur = connecte("198.51.100.7");
    }

    private NavigateurEssai connecte(String reseau) throws Exception {
        telephoneNeuf();
        NavigateurEssai arrivant = new NavigateurEssai(port, reseau);
        assertThat(NavigateurEssai.lieu(arrivant.seConnecter(identifiant, MOT_DE_PASSE)))
                .isEqualTo("/espace");
        return arrivant;
    }

    /** Lets this user log in more often than its codes change. */
    private void telephoneNeuf() {
        secondsFacteurs.poserTotp(acteurs.identifiant(), CodesEssai.SECRET);
        CodesEssai.recommencer(identifiant);
    }

    /** As if the password had been given long ago. */
    private void laisserPasserDixMinutes() {
        baseWeb.jdbc().sql("""
                        delete from spring_session_attributes where attribute_name = 'accroche.identiteConfirmeeLe'
                          and session_primary_id in (select primary_id from spring_session where principal_name = ?)
                        """).param(identifiant).update();
    }

    @Test
    void listsTheSessionsAndEndsTheOneThatIsChosen() throws Exception {
        NavigateurEssai autre = connecte("192.0.2.9");
        String page = navigateur.lire(COMPTE).body();
        assertThat(page).contains("Firefox sur Windows", "192.0.2.9", "celle-ci");
        Matcher cle = Pattern.compile("name=\"cle\" value=\"([0-9a-f]{24})\"").matcher(page);
        assertThat(cle.find()).isTrue();

        navigateur.envoyer(COMPTE, COMPTE + "/sessions/fermer", "cle", cle.group(1));

        assertThat(NavigateurEssai.lieu(autre.lire("/espace"))).isEqualTo("/connexion");
        assertThat(navigateur.lire("/espace").statusCode()).isEqualTo(200);
    }

    /** As if this session had begun, or had last been used, so long ago. */
    private void vieillir(String colonne, Duration duree) {
        baseWeb.jdbc()
                .sql("update spring_session set " + colonne + " = " + colonne + " - ? where principal_name = ?")
                .params(duree.toMillis(), identifiant)
                .update();
    }

    @Test
    void endsASessionTwelveHoursAfterItBeganHoweverBusy() throws Exception {
        vieillir("creation_time", Duration.ofHours(12).minusMinutes(1));
        assertThat(navigateur.lire("/espace").statusCode()).isEqualTo(200);
        vieillir("creation_time", Duration.ofMinutes(2));

        assertThat(NavigateurEssai.lieu(navigateur.lire("/espace"))).isEqualTo("/connexion");
    }

    @Test
    void endsASessionAfterThirtyIdleMinutes() throws Exception {
        vieillir("last_access_time", Duration.ofMinutes(29));
        assertThat(navigateur.lire("/espace").statusCode()).isEqualTo(200);
        vieillir("last_access_time", Duration.ofMinutes(31));

        assertThat(NavigateurEssai.lieu(navigateur.lire("/espace"))).isEqualTo("/connexion");
    }

    @Test
    void endsNoSessionOfSomebodyElse() throws Exception {
        String cle = sessions.de(acteurs.identifiant()).get(0).cle();
        Acteurs autres = acteurs();
        NavigateurEssai autre = new NavigateurEssai(port, "192.0.2.30");
        autre.seConnecter(autres.identifiant().valeur(), MOT_DE_PASSE);

        autre.envoyer(COMPTE, COMPTE + "/sessions/fermer", "cle", cle);

        assertThat(navigateur.lire("/espace").statusCode()).isEqualTo(200);
    }

    @Test
    void writesToTheUserAtALoginFromANewDeviceAndNotFromAKnownOne() throws Exception {
        navigateur.envoyer("/espace", "/deconnexion");
        telephoneNeuf();
        navigateur.seConnecter(identifiant, MOT_DE_PASSE);
        connecte("192.0.2.9");

        CourrielsRecus boite = new CourrielsRecus(BOITE);
        assertThat(CourrielsRecus.texte(boite.attendre(adresse, "nouvel appareil")))
                .contains("Appareil : Firefox sur Windows", "Adresse réseau : 192.0.2.9");
        assertThat(boite.tous(adresse, "nouvel appareil")).hasSize(1);
    }

    @Test
    void changesThePasswordAndEndsTheOtherSessionsOnly() throws Exception {
        NavigateurEssai autre = connecte("192.0.2.9");
        String page = COMPTE + "/mot-de-passe";
        HttpResponse<String> faux =
                navigateur.envoyer(page, page, "motDePasseActuel", "pas celui-là", "motDePasse", "court");
        assertThat(faux.body()).contains("Le mot de passe actuel est incorrect", "au moins 16 caractères");

        HttpResponse<String> juste = navigateur.envoyer(
                page, page, "motDePasseActuel", MOT_DE_PASSE, "motDePasse", "girafe-violon-brouette");

        assertThat(NavigateurEssai.lieu(juste)).isEqualTo(COMPTE + "?motDePasse");
        assertThat(navigateur.lire("/espace").statusCode()).isEqualTo(200);
        assertThat(NavigateurEssai.lieu(autre.lire("/espace"))).isEqualTo("/connexion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/application", "/codes-secours", "/adresse"})
    void asksForBothFactorsAgainBeforeASensitiveChange(String page) throws Exception {
        assertThat(navigateur.lire(COMPTE + page).statusCode()).isEqualTo(200);
        laisserPasserDixMinutes();

        String confirmation = NavigateurEssai.lieu(navigateur.lire(COMPTE + page));
        assertThat(confirmation).startsWith("/espace/confirmation?suite=");
        HttpResponse<String> faux =
                navigateur.envoyer(confirmation, "/espace/confirmation", "motDePasse", "faux", "suite", COMPTE + page);
        assertThat(faux.body()).contains("Le mot de passe est incorrect");
        HttpResponse<String> juste = navigateur.envoyer(
                confirmation, "/espace/confirmation", "motDePasse", MOT_DE_PASSE, "suite", COMPTE + page);
        assertThat(juste.body()).contains("Donnez maintenant votre second facteur");
        assertThat(NavigateurEssai.lieu(navigateur.lire(COMPTE + page))).isEqualTo(confirmation);
        assertThat(confirmer(confirmation, "000000", page).body()).contains("Ce code est faux ou a déjà servi");

        HttpResponse<String> confirme = confirmer(confirmation, CodesEssai.prochain(identifiant), page);

        assertThat(NavigateurEssai.lieu(confirme)).isEqualTo(COMPTE + page);
        assertThat(navigateur.lire(COMPTE + page).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> confirmer(String confirmation, String code, String page) throws Exception {
        return navigateur.envoyer(confirmation, "/espace/confirmation", "code", code, "suite", COMPTE + page);
    }

    @Test
    void endsTheSessionInWhichFiveCodesWereWrong() throws Exception {
        laisserPasserDixMinutes();
        String confirmation = NavigateurEssai.lieu(navigateur.lire(COMPTE + "/adresse"));
        navigateur.envoyer(confirmation, "/espace/confirmation", "motDePasse", MOT_DE_PASSE);
        for (int faux = 1; faux < 5; faux++) {
            assertThat(confirmer(confirmation, "000000", "/adresse").statusCode())
                    .isEqualTo(200);
        }

        assertThat(NavigateurEssai.lieu(confirmer(confirmation, "000000", "/adresse")))
                .isEqualTo("/connexion?codes");
        assertThat(NavigateurEssai.lieu(navigateur.lire("/espace"))).isEqualTo("/connexion");
        new CourrielsRecus(BOITE).attendre(adresse, "codes faux");
    }

    @Test
    void refusesTheSamePasswordAgain() throws Exception {
        String page = COMPTE + "/mot-de-passe";

        assertThat(navigateur
                        .envoyer(page, page, "motDePasseActuel", MOT_DE_PASSE, "motDePasse", MOT_DE_PASSE)
                        .body())
                .contains("C’est déjà votre mot de passe");
    }

    @ParameterizedTest
    @CsvSource({
        "https://ailleurs.example/, /espace/compte",
        "//ailleurs.example/, /espace/compte",
        "/espace/../connexion, /espace/compte",
        "/espace/organisme, /espace/organisme"
    })
    void leadsNowhereElseAfterwards(String suite, String destination) {
        assertThat(ConfirmationController.surPlace(suite)).isEqualTo(destination);
    }

    @Test
    void takesANewAddressOnceItsLinkIsFollowedAndTellsTheOldOne() throws Exception {
        String nouvelle = "nouvelle-" + adresse;
        navigateur.envoyer(COMPTE + "/adresse", COMPTE + "/adresse", "mail", nouvelle);
        CourrielsRecus boite = new CourrielsRecus(BOITE);
        String lien = CourrielsRecus.lien(boite.attendre(nouvelle, "Confirmer votre adresse"));
        assertThat(navigateur.lire(COMPTE).body()).contains(adresse).doesNotContain(nouvelle);

        navigateur.envoyer(lien, "/connexion/adresse", "jeton", lien.substring(lien.indexOf('=') + 1));

        assertThat(navigateur.lire(COMPTE).body()).contains(nouvelle);
        assertThat(CourrielsRecus.texte(boite.attendre(adresse, "adresse électronique a changé")))
                .contains("n•••@e•••.invalid")
                .doesNotContain(nouvelle);
        assertThat(navigateur.lire(lien).statusCode()).isEqualTo(410);
    }
}
