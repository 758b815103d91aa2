package fr.accroche.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From « se faire connaître » to the mail with the identifiers, in a true browser on the true portal: the visitor, the
 * agent, the mailbox. Each page is looked at by axe, and kept as a picture at two widths.
 */
class OrganismesNavigateurTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path CAPTURES = Path.of("target", "captures");
    private static final Pattern REFERENCE = Pattern.compile("C-\\d{6}");
    private static final double PATIENCE = 60_000;

    @TempDir
    private static Path home;

    private static DemoEnProcessus demo;
    private static Playwright playwright;
    private static Browser chromium;

    private final List<String> erreurs = new ArrayList<>();
    private BrowserContext contexte;
    private Page page;

    @BeforeAll
    static void ouvrir() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not installed");
        demo = DemoEnProcessus.lancer(home, "--port", "0");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--lang=fr")));
        demo.adresse();
    }

    @AfterAll
    static void fermer() throws InterruptedException {
        if (playwright != null) {
            playwright.close();
        }
        if (demo != null) {
            demo.close();
        }
    }

    @BeforeEach
    void ouvrirUnePage() throws Exception {
        contexte = chromium.newContext(options());
        page = surveiller(contexte.newPage());
    }

    private static Browser.NewContextOptions options() throws Exception {
        return new Browser.NewContextOptions()
                .setBaseURL(demo.adresse().toString())
                .setViewportSize(1280, 900);
    }

    private Page surveiller(Page nouvelle) {
        nouvelle.setDefaultTimeout(PATIENCE);
        nouvelle.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                erreurs.add(message.text());
            }
        });
        nouvelle.onPageError(erreurs::add);
        return nouvelle;
    }

    @AfterEach
    void nAEcritAucuneErreurDansLaConsole() {
        contexte.close();
        assertThat(erreurs).isEmpty();
    }

    @Test
    void aCertificateurMakesItselfKnownAndAnAgentSendsItsIdentifiers() throws Exception {
        page.navigate("/contact");
        regarder("contact-motif");
        bouton(page, "Passer à l’étape suivante").click();
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        regarder("contact-motif-erreur");
        page.getByLabel("Je souhaite me faire connaître").check();
        bouton(page, "Passer à l’étape suivante").click();
        regarder("contact-situation");
        repondre("certifie", "oui");
        repondre("quiDepose", "tiers");
        repondre("pourAutres", "non");
        bouton(page, "Continuer").click();
        assertThat(page.locator("#situation")).hasText("Situation n° 3");
        regarder("contact-votre-situation");
        bouton(page, "Continuer").click();

        page.locator("#siret").fill("12345678901234");
        bouton(page, "Continuer").click();
        page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).first().click();
        assertThat(page.locator("#siret")).isFocused();
        assertThat(page.locator("#siret")).hasValue("12345678901234");
        regarder("contact-siret-erreur");
        page.locator("#siret").fill("000 000 000 00034");
        page.locator("#autresSirets").fill("00000000000042\n00000000000059");
        bouton(page, "Continuer").click();
        assertThat(page.locator("#raisonSociale")).hasValue("École imaginaire des artisans");
        assertThat(page.getByText("À vérifier.")).isVisible();
        regarder("contact-organisme");
        bouton(page, "Continuer").click();
        remplir(Map.of("prenom", "Camille", "nom", "École", "mail", "camille@ecole.invalid"));
        regarder("contact-referent");
        bouton(page, "Continuer").click();
        remplir(Map.of(
                "deposantSiret", "00000000000083",
                "deposantRaisonSociale", "Tiers imaginaire",
                "deposantPrenom", "Dominique",
                "deposantNom", "Tiers",
                "deposantMail", "dominique@tiers.invalid"));
        repondre("deposantLien", "partenaire");
        bouton(page, "Continuer").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Un partenaire");
        regarder("contact-deposant-partenaire");
        repondre("deposantLien", "mandat");
        bouton(page, "Continuer").click();
        assertThat(page.locator("main")).containsText("Tiers imaginaire");
        regarder("contact-recapitulatif");

        page.goBack();
        assertThat(page.locator("#deposantNom")).hasValue("Tiers");
        page.goForward();
        bouton(page, "Envoyer ma demande").dblclick();
        assertThat(page.locator("h1")).hasText("Votre demande est envoyée");
        regarder("contact-envoyee");
        String reference = reference(page.locator("main").innerText());
        assertThat(courriel("Votre demande n° " + reference)).contains("Tiers imaginaire", "à refaire");

        seConnecterEnAgent(page, "ariane", true);
        regarder("administration-demandes");
        assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("École imaginaire")))
                .hasCount(1);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference))
                .click();
        regarder("administration-demande");
        bouton(page, "Prendre cette demande").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Vous avez pris cette demande");
        page.locator("#immatriculer").click();
        assertThat(page.locator("h1")).hasText("Relire avant d’envoyer");
        regarder("administration-courriels");
        bouton(page, "Envoyer").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Les identifiants sont envoyés");
        regarder("administration-demande-traitee");

        String auTiers = courriel("dominique@tiers.invalid");
        assertThat(auTiers)
                .contains("Matricule de votre organisme", "Matricule de l’organisme certificateur", "/inscription")
                .doesNotContain("MFDEP", "Numéro de contrat");
        assertThat(courriel("camille@ecole.invalid")).contains("Numéro de contrat : MFCER");
        page.navigate("/administration/organismes?texte=imaginaire");
        regarder("administration-organismes");
        page.locator("tbody a").first().click();
        regarder("administration-organisme");
        page.navigate("/administration/annuaire?texte=fictif");
        regarder("administration-annuaire");
        page.navigate("/administration/agents");
        regarder("administration-agents");
        bouton(page, "Se déconnecter").click();
        assertThat(page.getByText("Vous êtes déconnecté.")).isVisible();
    }

    @Test
    void twoAgentsAtOnceDoNotOverwriteEachOther() throws Exception {
        String reference = demanderSansScript();
        seConnecterEnAgent(page, "ariane", true);
        ouvrir(page, reference);
        try (BrowserContext second = chromium.newContext(options())) {
            Page autre = surveiller(second.newPage());
            seConnecterEnAgent(autre, "ariane", false);
            ouvrir(autre, reference);
            autre.locator("summary").getByText("Classer sans immatriculer").click();
            autre.locator("#raison").fill("doublon");
            bouton(autre, "Classer").click();
            assertThat(autre.getByRole(AriaRole.STATUS)).containsText("classée");
        }

        page.locator("#immatriculer").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Un autre agent a modifié cette demande");
        assertThat(bouton(page, "Rouvrir la demande")).isVisible();
        regarder("administration-demande-depassee");
    }

    @Test
    void anAgentWithoutASecondFactorDoesNotEnter() throws Exception {
        page.navigate("/administration");
        regarder("administration-connexion");
        seConnecterEnAgent(page, "sans-second-facteur", false);

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("second facteur");
        regarder("administration-refus");
        page.navigate("/administration");
        assertThat(page.locator("h1")).hasText("Connexion des agents");
    }

    @Test
    void whoIsInNoneOfTheSituationsIsLedToHelp() {
        page.navigate("/contact/aucune-situation");
        regarder("contact-aucune-situation");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lire les questions fréquentes")))
                .isVisible();
    }

    /** Situation 2, by a visitor whose browser runs no script. */
    private String demanderSansScript() throws Exception {
        try (BrowserContext sansScript = chromium.newContext(options().setJavaScriptEnabled(false))) {
            Page visiteur = surveiller(sansScript.newPage());
            visiteur.navigate("/contact");
            visiteur.getByLabel("Je souhaite me faire connaître").check();
            bouton(visiteur, "Passer à l’étape suivante").click();
            visiteur.locator("input[name=certifie][value=oui]").check();
            visiteur.locator("input[name=quiDepose][value=nous]").check();
            visiteur.locator("input[name=pourAutres][value=oui]").check();
            bouton(visiteur, "Continuer").click();
            assertThat(visiteur.getByText("L’autre organisme doit vous déclarer lui-même."))
                    .isVisible();
            bouton(visiteur, "Continuer").click();
            visiteur.locator("#siret").fill("00000000000091");
            bouton(visiteur, "Continuer").click();
            visiteur.locator("#raisonSociale").fill("Lycée imaginaire");
            bouton(visiteur, "Continuer").click();
            visiteur.locator("#prenom").fill("Sacha");
            visiteur.locator("#nom").fill("Lycée");
            visiteur.locator("#mail").fill("sacha@lycee.invalid");
            bouton(visiteur, "Continuer").click();
            bouton(visiteur, "Envoyer ma demande").click();
            return reference(visiteur.locator("main").innerText());
        }
    }

    private void seConnecterEnAgent(Page agent, String sujet, boolean capture) {
        agent.navigate("/administration");
        agent.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se connecter avec ProConnect"))
                .click();
        assertThat(agent.locator("h1")).hasText("Fournisseur d’identité simulé");
        if (capture) {
            regarder("proconnect-simule");
        }
        agent.locator("button[value=" + sujet + "]").click();
    }

    private static void ouvrir(Page agent, String reference) {
        agent.navigate("/administration");
        agent.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference))
                .click();
    }

    private static Locator bouton(Page surPage, String nom) {
        return surPage.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }

    private void repondre(String champ, String valeur) {
        page.locator("input[name=" + champ + "][value=" + valeur + "]").check();
    }

    private void remplir(Map<String, String> champs) {
        champs.forEach((champ, valeur) -> page.locator("#" + champ).fill(valeur));
    }

    private static String reference(String texte) {
        Matcher trouve = REFERENCE.matcher(texte);
        assertThat(trouve.find()).as(texte).isTrue();
        return trouve.group();
    }

    /** The text of the newest mail whose line holds this; a mail leaves by a job of its own. */
    private String courriel(String ligne) {
        try (Page boite = contexte.newPage()) {
            boite.setDefaultTimeout(PATIENCE);
            boite.navigate("/demo/courriels");
            Locator trouve = boite.locator("tbody tr", new Page.LocatorOptions().setHasText(ligne));
            boite.waitForCondition(
                    () -> {
                        boite.reload();
                        return trouve.count() > 0;
                    },
                    new Page.WaitForConditionOptions().setTimeout(PATIENCE));
            trouve.first().getByRole(AriaRole.LINK).click();
            return boite.locator("main").innerText();
        }
    }

    /** No serious fault of accessibility, nothing beyond the screen; a picture of the page at the two widths. */
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
        for (int largeur : List.of(1280, 360)) {
            page.setViewportSize(largeur, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(CAPTURES.resolve(nom + "-" + largeur + ".png"))
                    .setFullPage(true));
            Object debord = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
            assertThat((Integer) debord).as(nom + " at " + largeur).isLessThanOrEqualTo(0);
        }
        page.setViewportSize(1280, 900);
    }
}
