package fr.accroche.portail.depot.envoi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.PageAssertions.HasURLOptions;
import fr.accroche.portail.ChromiumEssai;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** J11 in a true browser whose network fails. */
class EnvoiDansChromiumTest extends EssaiPortail {
    private static final Pattern PAGE_DU_DEPOT = Pattern.compile("/espace/depots/[0-9a-f-]{36}$");
    private static final int MORCEAU = 8 * 1024 * 1024;

    /** A machine that builds is slow. */
    private static final double PATIENCE_MS = 60_000;

    private static final ContainsTextOptions LENTE = new ContainsTextOptions().setTimeout(PATIENCE_MS);
    private static final HasURLOptions PATIENTE = new HasURLOptions().setTimeout(PATIENCE_MS);
    private static final HasCountOptions NOMBREUSE = new HasCountOptions().setTimeout(PATIENCE_MS);

    private static ChromiumEssai chromium;

    @Autowired
    private CompteRepository connexions;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @TempDir
    private Path dossier;

    private NavigateurForge session;
    private Path fichier;

    @BeforeAll
    static void ouvrir() {
        chromium = ChromiumEssai.ouvrir();
    }

    @AfterAll
    static void fermer() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** A piece and a bit, of no XML: what matters is that they arrive. */
    @BeforeEach
    void preparer() throws Exception {
        UtilisateurConnecte utilisateur =
                connexions.acces(acteurs().identifiant()).orElseThrow().utilisateur();
        session = NavigateurForge.connecte(
                port,
                sessions,
                UsernamePasswordAuthenticationToken.authenticated(utilisateur, null, utilisateur.getAuthorities()));
        fichier = Files.write(dossier.resolve("grand.xml"), new byte[MORCEAU + 1_000]);
    }

    @Test
    void goesOnByItselfWhenTheNetworkComesBack() throws Exception {
        // Small: the browser hands each intercepted body over to the test.
        Files.writeString(fichier, "<a/>");
        Page page = chromium.page(port, session);
        AtomicInteger requetes = new AtomicInteger();
        page.route("**/espace/envois/*", route -> {
            if (requetes.incrementAndGet() <= 3) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        page.navigate("/espace/deposer");
        page.setInputFiles("#fichier", fichier);

        page.locator("[data-envoyer]").click();

        assertThat(page.locator("[data-texte]")).containsText("Connexion perdue", LENTE);
        ChromiumEssai.capturer(page, "j11-connexion-perdue");
        assertThat(page).hasURL(PAGE_DU_DEPOT, PATIENTE);
        assertThat(page.locator("main")).containsText("grand.xml");
    }

    @Test
    void takesUpWhereItStoppedWhenTheTabWasClosed() {
        Page page = chromium.page(port, session);
        AtomicInteger premierDecalage = new AtomicInteger(-1);
        page.navigate("/espace/deposer");
        page.route("**/espace/envois/*", route -> couperApres(route, MORCEAU));
        page.setInputFiles("#fichier", fichier);
        page.locator("[data-envoyer]").click();
        assertThat(page.locator("[data-texte]")).containsText("Connexion perdue", LENTE);
        Page autre = page.context().newPage();
        page.close();

        autre.navigate("/espace/deposer");
        assertThat(autre.locator("[data-choisi]")).containsText("Choisissez de nouveau « grand.xml »");
        ChromiumEssai.capturer(autre, "j11-a-reprendre");
        autre.route("**/espace/envois/*", route -> {
            if (route.request().method().equals("PATCH")) {
                premierDecalage.compareAndSet(
                        -1, Integer.parseInt(route.request().headers().get("upload-offset")));
            }
            route.resume();
        });
        autre.setInputFiles("#fichier", fichier);
        assertThat(autre.locator("[data-choisi]")).containsText("envoi à reprendre");
        autre.locator("[data-envoyer]").click();

        assertThat(autre).hasURL(PAGE_DU_DEPOT, PATIENTE);
        org.assertj.core.api.Assertions.assertThat(premierDecalage.get())
                .as("where it stopped")
                .isEqualTo(MORCEAU);
    }

    private static void couperApres(Route route, int decalage) {
        boolean suite = route.request().method().equals("PATCH")
                && Integer.parseInt(route.request().headers().get("upload-offset")) >= decalage;
        if (suite) {
            route.abort("connectionreset");
        } else {
            route.resume();
        }
    }

    @Test
    void sendsSeveralFilesAndListsTheirDeposits() throws Exception {
        Page page = chromium.page(port, session);
        Path autre = Files.writeString(dossier.resolve("second.xml"), "<a/>");
        page.navigate("/espace/deposer");
        page.setInputFiles("#fichier", new Path[] {fichier, autre});
        assertThat(page.locator("[data-choisi]")).containsText("2 fichiers choisis");

        page.locator("[data-envoyer]").click();

        assertThat(page.locator("[data-liste] a")).hasCount(2, NOMBREUSE);
        assertThat(page.locator("[data-liste]")).containsText("second.xml");
        ChromiumEssai.capturer(page, "j11-plusieurs");
    }
}
