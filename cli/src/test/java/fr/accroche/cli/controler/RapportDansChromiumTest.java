package fr.accroche.cli.controler;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fr.accroche.cli.ConsoleEssai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML report in a true browser, opened as a file. Skipped where the system has no Chromium. */
class RapportDansChromiumTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path CAPTURES = Path.of("target", "captures");
    private static final int[] LARGEURS = {1280, 360};
    private static final int PASSAGES = 5_000;
    private static final int FAUTES = 4;

    @TempDir
    private static Path dossier;

    private static Playwright playwright;
    private static Browser chromium;

    private final List<String> erreurs = new ArrayList<>();
    private BrowserContext contexte;
    private Page page;

    @BeforeAll
    static void ouvrirChromium() throws IOException {
        assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not installed");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--lang=fr")));
        for (String nom : List.of("fautes-courantes", "coupe", "pieges")) {
            rapporter(RapportsPourTousTest.gate(nom + ".xml"), nom);
        }
        rapporter(grand(), "grand");
    }

    @AfterAll
    static void fermerChromium() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @AfterEach
    void nAEcritAucuneErreurDansLaConsole() {
        contexte.close();
        assertThat(erreurs).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void isAccessibleOnAScreenAndOnAPhone(ColorScheme couleurs) {
        ouvrir("fautes-courantes", true);
        assertThat(page.locator("[data-filtres]")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(couleurs));
        for (int largeur : LARGEURS) {
            page.setViewportSize(largeur, 900);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("%s %d", couleurs, largeur)
                    .isEmpty();
            capturer("fautes-courantes-" + couleurs, largeur);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"coupe", "pieges"})
    void readsWithoutScrollingSideways(String nom) {
        ouvrir(nom, true);
        for (int largeur : LARGEURS) {
            page.setViewportSize(largeur, 900);
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                    .isLessThanOrEqualTo(0);
            capturer(nom, largeur);
        }
    }

    @Test
    void runsNothingThatAValueHolds() {
        ouvrir("pieges", true);
        assertThat(page.locator("[data-lignes]")).containsText("<img src=x onerror=alert(1)>");
        assertThat(page.locator("[data-lignes]")).containsText("[U+202E]elmmeF");
        assertThat(page.locator("main img, main svg, main script")).hasCount(0);
    }

    @Test
    void filtersByCauseGravityTextAndPassage() {
        ouvrir("fautes-courantes", true);
        int toutes = page.locator("[data-lignes] tr").count();
        page.getByLabel("Gravité").selectOption("avertissement");
        assertThat(page.locator("[data-lignes] .erreur")).hasCount(0);
        page.getByText("Tout afficher").click();
        assertThat(page.locator("[data-lignes] tr")).hasCount(toutes);
        page.getByLabel("Passage (idTechnique)").fill("ex-0004");
        assertThat(page.locator("[data-lignes] tr")).hasCount(2);
        assertThat(page.locator("[data-lignes] .passage").first()).hasText("EX-0004");
        page.getByText("Tout afficher").click();
        page.getByLabel("Message, chemin ou valeur").fill("femme");
        assertThat(page.locator("[data-lignes] tr")).hasCount(1);
        assertThat(page.locator("[data-etat]")).containsText("1\u00A0ligne retenue sur " + toutes);
        page.locator("[data-cause=XSD-DATE-INVALIDE]").click();
        assertThat(page.locator("[data-lignes] tr")).hasCount(1);
        assertThat(page.locator("[data-lignes]")).containsText("22/10/2024");
        assertThat(page.locator("#titre-liste")).isFocused();
    }

    @Test
    void turnsThePagesOfALongReport() {
        ouvrir("grand", true);
        assertThat(page.locator("[data-etat]")).containsText("20\u202F000\u00A0lignes");
        assertThat(page.locator("[data-lignes] tr")).hasCount(200);
        page.getByText("Dernière").click();
        assertThat(page.locator("[data-pages]")).containsText("Page 100 sur 100");
        assertThat(page.locator("[data-lignes] tr").last()).containsText("EX-" + (PASSAGES - 1));
        page.getByLabel("Passage (idTechnique)").fill("EX-4321");
        assertThat(page.locator("[data-lignes] tr")).hasCount(FAUTES);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("[data-filtres]")).isHidden();
    }

    @Test
    void readsWithoutScript() {
        ouvrir("grand", false);
        assertThat(page.locator("[data-lignes] tr")).hasCount(1_000);
        assertThat(page.locator("[data-filtres]")).isHidden();
        assertThat(page.locator("[data-etat]")).containsText("--format json");
    }

    private void capturer(String nom, int largeur) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(CAPTURES.resolve(nom + "-" + largeur + ".png")));
    }

    private void ouvrir(String nom, boolean scripts) {
        contexte = chromium.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setLocale("fr-FR"));
        page = contexte.newPage();
        page.onConsoleMessage(message -> erreurs.add(message.text()));
        page.onPageError(erreurs::add);
        page.onDialog(dialogue -> {
            erreurs.add(dialogue.message());
            dialogue.dismiss();
        });
        page.navigate(dossier.resolve(nom + ".html").toUri().toString());
    }

    private static void rapporter(Path fichier, String nom) {
        ConsoleEssai console = new ConsoleEssai(Map.of());
        String rapport = dossier.resolve(nom + ".html").toString();
        assertThat(console.executer(
                        "controler",
                        fichier.toString(),
                        "--format",
                        "html",
                        "--date",
                        "2025-01-15",
                        "--sortie",
                        rapport))
                .as(console.erreurs())
                .isEqualTo(1);
    }

    /** Thousands of passages, each with the same faults. */
    private static Path grand() throws IOException {
        String modele = Files.readString(RapportsPourTousTest.gate("fautes-courantes.xml"));
        int debut = modele.indexOf("          <cpf:passageCertification>");
        int fin = modele.indexOf("          </cpf:passageCertifications>");
        String balise = "</cpf:passageCertification>\n";
        String passage = modele.substring(debut, modele.indexOf(balise) + balise.length())
                .replace("CANDIDAT_LIBRE", "LIBRE")
                .replace("2024-10-22", "22/10/2024")
                .replace("<cpf:scoring>nill<", "<cpf:scoring>7<")
                .replace("<cpf:moisNaissance>7<", "<cpf:moisNaissance>x<");
        StringBuilder flux = new StringBuilder(modele.substring(0, debut).replace(">6123<", ">RS6123<"));
        for (int i = 0; i < PASSAGES; i++) {
            flux.append(passage.replace("EX-0001", "EX-" + i));
        }
        return Files.writeString(dossier.resolve("grand.xml"), flux.append(modele.substring(fin)));
    }
}
