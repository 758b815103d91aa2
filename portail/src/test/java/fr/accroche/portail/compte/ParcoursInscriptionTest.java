package fr.accroche.portail.compte;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.Siret;
import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.compte.secondfacteur.SecretTotp;
import fr.accroche.portail.compte.secondfacteur.Totp;
import fr.accroche.portail.organisme.NouvelOrganisme;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.RoleOrganisme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * From the mail with the sign-up identifiers to the space and back (J06, J07), in a true browser, each page looked at by
 * axe and kept as a picture at two widths. Skipped where the system has no Chromium.
 */
class ParcoursInscriptionTest extends EssaiPortail {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path CAPTURES = Path.of("target", "captures");
    private static final AtomicInteger NUMEROS = new AtomicInteger(800);

    private static Playwright playwright;
    private static Browser chromium;

    @Autowired
    private LiensInscription liens;

    private final CourrielsRecus boite = new CourrielsRecus(BOITE);
    private final List<String> erreurs = new ArrayList<>();
    private BrowserContext contexte;
    private Page page;
    private Organisme organisme;
    private String contrat;
    private String titulaire;

    @BeforeAll
    static void ouvrirChromium() {
        assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not installed");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--lang=fr")));
    }

    @AfterAll
    static void fermerChromium() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void immatriculer() {
        int n = NUMEROS.incrementAndGet();
        contrat = "MFPAR%06d".formatted(n);
        titulaire = "parcours-" + n + "@exemple.invalid";
        organisme = organismes.creer(new NouvelOrganisme(
                new IdClient("PAR%05d".formatted(n)),
                "Organisme du parcours " + n,
                siret(n),
                Map.of(RoleOrganisme.CERTIFICATEUR, new IdContrat(contrat)),
                LocalDate.now().minusYears(1)));
        baseWeb.jdbc()
                .sql("update organisme set referent_mail = ? where id = ?")
                .params("referent-" + titulaire, organisme.id())
                .update();
    }

    private static Siret siret(int n) {
        for (int cle = 0; cle < 10; cle++) {
            var siret = Siret.lire("7%012d".formatted(n * 3L) + cle);
            if (siret.isPresent()) {
                return siret.get();
            }
        }
        throw new IllegalStateException("no key");
    }

    @AfterEach
    void nAEcritAucuneErreurDansLaConsole() {
        if (contexte != null) {
            contexte.close();
        }
        assertThat(erreurs).isEmpty();
    }

    private void ouvrir(Browser.NewContextOptions options) {
        contexte = chromium.newContext(options.setBaseURL("http://localhost:" + port)
                .setLocale("fr-FR")
                .setViewportSize(1280, 900));
        page = contexte.newPage();
        page.onConsoleMessage(message -> {
            // The page of a dead link answers 410, which the browser notes.
            if (message.type().equals("error") && !message.text().contains("410")) {
                erreurs.add(message.text());
            }
        });
        page.onPageError(erreurs::add);
    }

    @Test
    void goesFromTheMailToTheSpaceAndComesBackWithAPasskey() {
        ouvrir(new Browser.NewContextOptions());
        cleVirtuelle();
        URI lien = liens.creer(organisme.id(), RoleOrganisme.CERTIFICATEUR);
        page.navigate(lien.getPath() + "?" + lien.getQuery());
        assertThat(page.locator("h1")).hasText("Quel organisme êtes-vous ?");
        regarder("inscription-1");
        bouton("Continuer comme organisme certificateur");

        page.locator("#matricule").fill("12");
        bouton("Continuer");
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        regarder("inscription-2-erreur");
        page.getByRole(AriaRole.ALERT)
                .getByText("Saisissez le numéro de contrat")
                .click();
        assertThat(page.locator("#autre")).isFocused();
        page.locator("#matricule").fill(organisme.matricule().valeur());
        page.locator("#autre").fill(contrat);
        bouton("Continuer");

        page.locator("#prenom").fill("Camille");
        page.locator("#nom").fill("Exemple");
        page.locator("#mail").fill(titulaire);
        regarder("inscription-3");
        bouton("Continuer");
        assertThat(page.locator("#conditions-erreur")).isVisible();
        page.locator("#conditions").check();
        bouton("Continuer");
        assertThat(page.locator(".etapes-compte")).hasText("Étape 4 sur 4");
        regarder("inscription-4");
        page.goBack();
        assertThat(page.locator("#prenom")).hasValue("Camille");
        page.goForward();
        bouton("Confirmer l’inscription");
        assertThat(page.locator("h1")).hasText("Votre organisme est inscrit");
        regarder("inscription-fin");

        String bienvenue = CourrielsRecus.texte(boite.attendre(titulaire, "Votre identifiant de connexion"));
        String identifiant = groupe(bienvenue, "Identifiant de connexion : (\\w{9})");
        page.navigate(CourrielsRecus.lien(boite.attendre(titulaire, "Votre identifiant de connexion")));
        page.locator("#motDePasse").fill("trop court");
        bouton("Enregistrer ce mot de passe");
        regarder("choisir-mot-de-passe-erreur");
        page.locator("#motDePasse").fill(MOT_DE_PASSE);
        bouton("Enregistrer ce mot de passe");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Votre mot de passe est enregistré");

        donnerMotDePasse(identifiant);
        assertThat(page).hasTitle("Enregistrer un second facteur – Accroche");
        regarder("enrolement");
        page.getByText("Je ne peux pas viser le QR code").click();
        String secret = page.locator("[data-secret]").innerText().replace(" ", "");
        page.locator("#code").fill(Totp.code(SecretTotp.lire(secret), Totp.pas(Instant.now())));
        bouton("Enregistrer cette application");
        assertThat(page).hasTitle("Codes de secours – Accroche");
        bouton("Tirer mes codes de secours");
        assertThat(page.locator("[data-codes] li")).hasCount(8);
        regarder("codes-secours");
        page.getByText("J’ai noté mes codes").click();
        assertThat(page).hasTitle("Mon espace – Accroche");
        assertThat(page.locator(".entete-session")).containsText("C’est votre première connexion");

        page.navigate("/espace/compte");
        page.locator("#nom-cle").fill("Ordinateur du bureau");
        bouton("Enregistrer une clé d’accès");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("La clé d’accès est enregistrée");
        assertThat(page.getByText("Ordinateur du bureau").first()).isVisible();
        regarder("mon-compte");

        bouton("Se déconnecter");
        donnerMotDePasse(identifiant);
        assertThat(page).hasTitle("Second facteur – Accroche");
        regarder("second-facteur");
        bouton("Utiliser ma clé d’accès");
        assertThat(page).hasTitle("Mon espace – Accroche");
        assertThat(page.locator(".entete-session")).containsText("Dernière connexion");

        laisserPasserDixMinutes(identifiant);
        page.navigate("/espace/compte/adresse");
        assertThat(page).hasTitle("Confirmer votre identité – Accroche");
        page.locator("#motDePasse").fill(MOT_DE_PASSE);
        bouton("Continuer");
        regarder("confirmation-second-facteur");
        bouton("Utiliser ma clé d’accès");
        assertThat(page.locator("#mail")).isVisible();
    }

    /** As if both factors had been given long ago. */
    private void laisserPasserDixMinutes(String identifiant) {
        baseWeb.jdbc().sql("""
                        delete from spring_session_attributes where attribute_name = 'accroche.identiteConfirmeeLe'
                          and session_primary_id in (select primary_id from spring_session where principal_name = ?)
                        """).param(identifiant).update();
    }

    @Test
    void enrolsAPasskeyAsTheFirstSecondFactor() {
        Acteurs acteurs = acteurs();
        String identifiant = acteurs.identifiant().valeur();
        secondsFacteurs.oublier(
                baseWeb.jdbc()
                        .sql("select id from utilisateur where identifiant = ?")
                        .param(identifiant)
                        .query(java.util.UUID.class)
                        .single(),
                "essai");
        ouvrir(new Browser.NewContextOptions());
        cleVirtuelle();
        donnerMotDePasse(identifiant);

        bouton("Enregistrer une clé d’accès");
        assertThat(page).hasTitle("Codes de secours – Accroche");

        bouton("Se déconnecter");
        donnerMotDePasse(identifiant);
        bouton("Utiliser ma clé d’accès");
        assertThat(page).hasTitle("Mon espace – Accroche");
    }

    @Test
    void signsUpAndAsksForAForgottenPasswordWithoutScript() {
        ouvrir(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/connexion");
        regarderSansAxe("connexion");
        page.getByText("Créer un compte").click();
        bouton("Continuer comme organisme certificateur");
        page.locator("#matricule").fill(organisme.matricule().valeur());
        page.locator("#autre").fill(contrat.toLowerCase());
        bouton("Continuer");
        page.locator("#prenom").fill("Camille");
        page.locator("#nom").fill("Exemple");
        page.locator("#mail").fill(titulaire);
        page.locator("#conditions").check();
        bouton("Continuer");
        bouton("Confirmer l’inscription");
        assertThat(page.locator("h1")).hasText("Votre inscription attend l’accord du référent");
        regarderSansAxe("inscription-attente");

        page.navigate(CourrielsRecus.lien(boite.attendre("referent-" + titulaire, "attend votre accord")));
        regarderSansAxe("referent-confirmer");
        bouton("Accepter cette inscription");
        assertThat(page.locator("main")).containsText("L’inscription est acceptée");
        page.navigate("/connexion/mot-de-passe-oublie");
        page.locator("#identifiant").fill("ABCDEFGHJ");
        bouton("Recevoir un lien");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Si cet identifiant est celui d’un compte");
        page.navigate("/connexion/identifiant-oublie");
        bouton("Recevoir mon identifiant");
        assertThat(page.locator("#mail-erreur")).isVisible();
        regarderSansAxe("identifiant-oublie-erreur");
        page.navigate("/inscription/lien?jeton=inconnu");
        regarderSansAxe("lien-mort");
    }

    private void donnerMotDePasse(String identifiant) {
        page.navigate("/connexion");
        page.locator("#identifiant").fill(identifiant);
        page.locator("#motDePasse").fill(MOT_DE_PASSE);
        bouton("Me connecter");
    }

    private void bouton(String nom) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true))
                .click();
    }

    /** An authenticator of the browser's own, which always agrees. */
    private void cleVirtuelle() {
        CDPSession protocole = contexte.newCDPSession(page);
        protocole.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject demande = new JsonObject();
        demande.add("options", options);
        protocole.send("WebAuthn.addVirtualAuthenticator", demande);
    }

    private void regarder(String nom) {
        List<String> fautes = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(faute -> List.of("serious", "critical").contains(faute.getImpact()))
                        .map(faute -> faute.getId() + " "
                                + faute.getNodes().stream()
                                        .map(noeud -> noeud.getHtml())
                                        .toList())
                        .toList();
        assertThat(fautes).as(nom).isEmpty();
        regarderSansAxe(nom);
    }

    /** axe is a script: it cannot run where scripts cannot. */
    private void regarderSansAxe(String nom) {
        for (int largeur : List.of(1280, 360)) {
            page.setViewportSize(largeur, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(CAPTURES.resolve("compte-" + nom + "-" + largeur + ".png")));
        }
        page.setViewportSize(1280, 900);
    }

    private static String groupe(String texte, String motif) {
        var trouve = Pattern.compile(motif).matcher(texte);
        assertThat(trouve.find()).isTrue();
        return trouve.group(1);
    }
}
