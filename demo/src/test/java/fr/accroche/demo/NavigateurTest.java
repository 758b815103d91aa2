package fr.accroche.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificateur's whole way in a true browser, on the true portal: log in, deposit, read the accusé and the mail. */
class NavigateurTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path CAPTURES = Path.of("target", "captures");
    private static final double DELAI_TRAITEMENT = 60_000;

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
        contexte = chromium.newContext(new Browser.NewContextOptions()
                .setBaseURL(demo.adresse().toString())
                .setViewportSize(1280, 900));
        page = contexte.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                erreurs.add(message.text());
            }
        });
        page.onPageError(erreurs::add);
    }

    @AfterEach
    void nAEcritAucuneErreurDansLaConsole() {
        contexte.close();
        assertThat(erreurs).isEmpty();
    }

    @Test
    void aCertificateurLogsInDepositsAndReadsTheAccuse() throws Exception {
        seConnecter("certificateur");
        capturer("espace");
        page.navigate("/espace/deposer");
        page.locator("#fichier").setInputFiles(demo.dossier().resolve("a-deposer-vous-meme.xml"));
        capturer("deposer");
        page.locator("[data-envoyer]").click();
        assertThat(page.locator(".badge-statut").first())
                .hasText("Traité avec erreurs", new LocatorAssertions.HasTextOptions().setTimeout(DELAI_TRAITEMENT));
        assertThat(page.locator("#refus")).isVisible();
        capturer("depot");
        String depot = page.url();
        page.navigate(depot + "/passages?resultat=KO");
        assertThat(page.getByText("Plusieurs titulaires ont été identifiés").first())
                .isVisible();
        capturer("passages-ko");
        page.navigate(depot + "/corriger");
        capturer("corriger");
        page.navigate(depot);

        Download accuse = page.waitForDownload(
                () -> page.getByText("Télécharger l’accusé (XML)").click());
        assertThat(accuse.suggestedFilename()).startsWith("Accusé de traitement_a-deposer-vous-meme.xml_");
        assertThat(Files.readString(accuse.path())).contains("<PassagesKO>").contains("<PassagesOK>");

        page.navigate("/espace/depots");
        assertThat(page.getByText("a-deposer-vous-meme.xml")).isVisible();
        capturer("depots");
        lireLeCourriel();
        capturer("courriels");
        page.locator("tbody tr a").first().click();
        assertThat(page.locator("h1")).containsText("Traité avec erreurs");
        capturer("courriel");
    }

    @Test
    void aDeposantDoesNotSeeTheDepositsOfTheCertificateur() throws Exception {
        seConnecter("deposant");
        page.navigate("/espace/depots");
        assertThat(page.getByText("flux-12ABC345.xml")).isHidden();
    }

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhy() throws Exception {
        page.navigate("/connexion");
        capturer("connexion");
        page.locator("#identifiant").fill(demo.acces("certificateur.identifiant"));
        page.locator("#motDePasse").fill("ce n’est pas le mien");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Me connecter"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.url()).contains("/connexion");
    }

    /** A mail leaves by a job of its own: the mailbox is read again until it is there. */
    private void lireLeCourriel() {
        page.navigate("/demo/courriels");
        page.waitForCondition(
                () -> {
                    page.reload();
                    return page.locator("tbody tr").count() > 0;
                },
                new Page.WaitForConditionOptions().setTimeout(DELAI_TRAITEMENT));
        assertThat(page.locator("tbody tr").first()).containsText("Traité avec erreurs");
    }

    private void seConnecter(String role) throws Exception {
        page.navigate("/connexion");
        page.locator("#identifiant").fill(demo.acces(role + ".identifiant"));
        page.locator("#motDePasse").fill(demo.acces(role + ".motDePasse"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Me connecter"))
                .click();
        assertThat(page).hasTitle("Second facteur – Accroche");
        page.locator("#code").fill(code(demo.acces(role + ".identifiant")));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continuer"))
                .click();
        assertThat(page).hasTitle("Mon espace – Accroche");
    }

    /** Read where a person reads it: on the demo's own page, in another tab. */
    private String code(String identifiant) {
        try (Page telephone = contexte.newPage()) {
            telephone.navigate("/demo/codes");
            return telephone
                    .locator("tr", new Page.LocatorOptions().setHasText(identifiant))
                    .locator("[data-code]")
                    .innerText();
        }
    }

    /** A picture of the page at the two widths, kept as a build artefact. */
    private void capturer(String nom) {
        for (int largeur : List.of(1280, 360)) {
            page.setViewportSize(largeur, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(CAPTURES.resolve(nom + "-" + largeur + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(1280, 900);
    }
}
