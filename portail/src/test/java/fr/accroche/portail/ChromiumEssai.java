package fr.accroche.portail;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A true browser, as far as the system has one; closed with the tests of a class. */
public final class ChromiumEssai implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path CAPTURES = Path.of("target", "captures");

    private final Playwright playwright;
    private final Browser chromium;

    private ChromiumEssai(Playwright playwright) {
        this.playwright = playwright;
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--lang=fr")));
    }

    /** Skips the tests where there is none. */
    public static ChromiumEssai ouvrir() {
        assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not installed");
        return new ChromiumEssai(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /** A page of a window of its own, with this session. */
    public Page page(int port, NavigateurForge session) {
        String racine = "http://localhost:" + port;
        BrowserContext fenetre = chromium.newContext(new Browser.NewContextOptions()
                .setBaseURL(racine)
                .setLocale("fr-FR")
                .setViewportSize(1280, 900));
        if (!session.valeurCookie().isEmpty()) {
            fenetre.addCookies(List.of(new Cookie("session", session.valeurCookie()).setUrl(racine)));
        }
        return fenetre.newPage();
    }

    /** A picture of the page at the two widths, kept as a build artefact. */
    public static void capturer(Page page, String nom) {
        for (int largeur : List.of(360, 1280)) {
            page.setViewportSize(largeur, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(CAPTURES.resolve(nom + "-" + largeur + ".png"))
                    .setFullPage(true));
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
