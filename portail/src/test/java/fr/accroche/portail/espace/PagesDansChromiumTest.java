package fr.accroche.portail.espace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import fr.accroche.portail.PageEtroite;
import fr.accroche.traitement.StatutTraitement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages in a true browser: scripts, policy, accessibility. Skipped where the system has no Chromium. */
@SpringBootTest(
        classes = EspaceMaquette.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.servlet.session.cookie.name=session", "server.servlet.session.cookie.secure=false"})
class PagesDansChromiumTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path CAPTURES = Path.of("target", "captures");

    private static Playwright playwright;
    private static Browser chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private DepotsEnMemoire depots;

    private final List<String> erreurs = new ArrayList<>();
    private BrowserContext contexte;
    private Page page;

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
    void seConnecter() {
        ouvrir(new Browser.NewContextOptions());
        page.navigate("/connexion");
        page.getByLabel("Identifiant").fill("PREMIER22");
        page.locator("#motDePasse").fill(EspaceMaquette.MOT_DE_PASSE);
        page.getByText("Me connecter").click();
        assertThat(page).hasTitle("Mon espace – Accroche");
    }

    @AfterEach
    void nAEcritAucuneErreurDansLaConsole() {
        contexte.close();
        assertThat(erreurs).isEmpty();
    }

    @Test
    void sendsAFileFollowsItAndTellsItsEndWithoutMovingTheFocus() {
        deposer("certifications.xml");
        assertThat(page.locator(".badge-statut")).hasText("traitement en cours");
        Locator lien = page.getByText("Accusé de réception (PDF)");
        lien.focus();
        depots.terminer(StatutTraitement.TRAITE_AVEC_ERREURS);
        assertThat(page.locator(".badge-statut")).hasText("Traité avec erreurs");
        assertThat(page.locator("[data-suivi-annonce]")).hasText("Statut : Traité avec erreurs.");
        assertThat(lien).isFocused();
        assertThat(page.getByText("Télécharger l’accusé (XML)")).isVisible();
        assertThat(page.locator(".rubriques").getByText("Passages")).isVisible();
    }

    @Test
    void refusesAFileThatIsTooLargeBeforeSendingIt() {
        page.navigate("/espace/deposer");
        page.evaluate("() => { const transfert = new DataTransfer();"
                + " transfert.items.add(new File([new Uint8Array(209715201)], 'grand.xml'));"
                + " document.querySelector('#fichier').files = transfert.files;"
                + " document.querySelector('#fichier').dispatchEvent(new Event('change')); }");
        assertThat(page.locator("#fichier-erreur")).containsText(Pattern.compile("Ce fichier pèse 200.Mo"));
        int avant = depots.taille();
        page.locator("[data-envoyer]").click();
        assertThat(page.locator("#fichier")).isFocused();
        assertThat(depots.taille()).isEqualTo(avant);
    }

    @Test
    void takesAFileThatIsDropped() {
        page.navigate("/espace/deposer");
        page.evaluate("() => { const transfert = new DataTransfer();"
                + " transfert.items.add(new File(['<flux/>'], 'glissé.xml'));"
                + " document.querySelector('[data-zone]').dispatchEvent("
                + "new DragEvent('drop', { dataTransfer: transfert, bubbles: true, cancelable: true })); }");
        assertThat(page.locator("[data-choisi]")).containsText("glissé.xml");
        page.locator("[data-envoyer]").click();
        assertThat(page.locator("h1")).containsText("Dépôt n°");
    }

    @Test
    void showsAndHidesThePassword() {
        contexte.clearCookies();
        page.navigate("/connexion");
        page.locator("#motDePasse").fill("secret");
        page.getByLabel("Afficher le mot de passe").click();
        assertThat(page.locator("#motDePasse")).hasAttribute("type", "text");
        page.getByLabel("Masquer le mot de passe").click();
        assertThat(page.locator("#motDePasse")).hasAttribute("type", "password");
    }

    @Test
    void depositsAndFollowsWithoutScript() {
        var session = contexte.storageState();
        contexte.close();
        ouvrir(new Browser.NewContextOptions().setJavaScriptEnabled(false).setStorageState(session));
        deposer("sans-script.xml");
        assertThat(page.locator("noscript a")).isVisible();
        depots.terminer(StatutTraitement.TRAITE_AVEC_SUCCES);
        page.reload();
        assertThat(page.locator(".badge-statut")).hasText("Traité avec succès");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void hasNoSeriousAccessibilityFaultOnAnyPage(ColorScheme couleurs) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(couleurs));
        for (Map.Entry<String, String> adresse : adresses().entrySet()) {
            page.navigate(adresse.getValue());
            List<String> fautes = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .filter(faute -> List.of("serious", "critical").contains(faute.getImpact()))
                            .map(PagesDansChromiumTest::texte)
                            .toList();
            assertThat(fautes).as(adresse.getKey()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Largeur.class)
    void readsWithoutScrollingSidewaysOnAnyPage(Largeur largeur) {
        page.setViewportSize(largeur.pixels, 900);
        for (Map.Entry<String, String> adresse : adresses().entrySet()) {
            page.navigate(adresse.getValue());
            assertThat(PageEtroite.debordements(page, largeur.pixels))
                    .as(adresse.getKey())
                    .isEmpty();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(CAPTURES.resolve(adresse.getKey() + "-" + largeur.pixels + ".png")));
        }
    }

    private enum Largeur {
        ECRAN(1280),
        TELEPHONE(360),
        ZOOM(320);

        private final int pixels;

        Largeur(int pixels) {
            this.pixels = pixels;
        }
    }

    private void ouvrir(Browser.NewContextOptions options) {
        contexte = chromium.newContext(
                options.setBaseURL("http://localhost:" + port).setLocale("fr-FR"));
        page = contexte.newPage();
        page.onConsoleMessage(message -> {
            // Uploads in pieces are not part of these pages in memory: the script then sends the whole file.
            boolean parMorceaux = message.location().contains("/espace/envois");
            if (!parMorceaux
                    && (message.type().equals("error") || message.type().equals("warning"))) {
                erreurs.add(message.text());
            }
        });
        page.onPageError(erreurs::add);
    }

    /** Every page that may be reached, by the name of its capture. */
    private Map<String, String> adresses() {
        String enErreurXml = deposer("xml-en-erreur.xml");
        depots.terminer(StatutTraitement.TRAITEMENT_AVEC_ERREURS);
        String avecKo = deposer("avec-des-ko.xml");
        depots.terminer(StatutTraitement.TRAITE_AVEC_ERREURS);
        return new TreeMap<>(Map.of(
                "depot-erreurs",
                enErreurXml + "/erreurs",
                "depot-passages",
                avecKo + "/passages",
                "depot-accuses",
                avecKo + "/accuses",
                "espace",
                "/espace",
                "deposer",
                "/espace/deposer",
                "depots",
                "/espace/depots",
                "depot-xml-en-erreur",
                enErreurXml,
                "depot-avec-ko",
                avecKo,
                "connexion-erreur",
                "/connexion?erreur",
                "depot-en-cours",
                deposer("en-cours.xml")));
    }

    private String deposer(String nom) {
        page.navigate("/espace/deposer");
        page.setInputFiles("#fichier", new FilePayload(nom, "text/xml", "<flux/>".getBytes(StandardCharsets.UTF_8)));
        page.locator("[data-envoyer]").click();
        assertThat(page.locator("h1")).containsText("Dépôt n°");
        return page.url();
    }

    private static String texte(Rule faute) {
        return faute.getId() + " "
                + faute.getNodes().stream().map(noeud -> noeud.getHtml()).toList();
    }
}
