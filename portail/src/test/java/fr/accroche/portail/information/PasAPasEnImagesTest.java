package fr.accroche.portail.information;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.accroche.portail.ChromiumEssai;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import fr.accroche.portail.passage.FluxAcquis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.web.util.HtmlUtils;

/**
 * Does what the guide « pas à pas » tells, in the order it tells it. With {@code -Daccroche.regenerer=true} its pictures
 * are taken again.
 */
class PasAPasEnImagesTest extends EssaiPortail {
    private static final Path GUIDES = Path.of("..", "docs", "guides");
    private static final Path IMAGES = GUIDES.resolve("images");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^]]+)]\\(images/([a-z0-9-]+\\.png) \"([^\"]+)\"\\)");
    private static final long POIDS_MAX = 200L << 10;
    private static final ContainsTextOptions LENTE = new ContainsTextOptions().setTimeout(60_000);

    private static ChromiumEssai chromium;

    @Autowired
    private CompteRepository connexions;

    @Autowired
    private SessionRepository<? extends Session> sessions;

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

    @Test
    void goesFromTheExampleToTheAccuseAsItsPicturesShow() throws Exception {
        Acteurs acteurs = acteurs();
        UtilisateurConnecte qui =
                connexions.acces(acteurs.identifiant()).orElseThrow().utilisateur();
        Page page = chromium.page(
                port,
                NavigateurForge.connecte(
                        port,
                        sessions,
                        UsernamePasswordAuthenticationToken.authenticated(qui, null, qui.getAuthorities())));
        page.setViewportSize(1000, 800);
        String flux = FluxAcquis.nouveau(
                        acteurs.deposant().matricule(), acteurs.certificateur().matricule(), acteurs.contrat())
                .texte();

        page.navigate("/guides");
        prendre(page.locator("h2#telechargements + *"), "pas-a-pas-telecharger");

        Page editeur = page.context().newPage();
        montrerLeFichier(editeur, 1, 20, List.of("idFlux", "emetteur>", "idContrat", "code>", "passageCertification>"));
        prendre(editeur.locator("pre"), "pas-a-pas-enveloppe");
        montrerLeFichier(
                editeur,
                39,
                54,
                List.of("nomNaissance", "prenom1", "anneeNaissance", "sexe", "codeInsee>", "libelleCommune"));
        prendre(editeur.locator("pre"), "pas-a-pas-titulaire");

        essayer(page, flux.replaceFirst("sexe>[MF]<", "sexe>Femme<"));
        assertThat(page.locator(".conclusion.ko")).isVisible();
        assertThat(page.locator("main")).containsText("Femme");
        photographier(page.locator("body"), "pas-a-pas-essai-ko", 720);

        essayer(page, flux);
        assertThat(page.locator(".conclusion.ok")).isVisible();
        photographier(page.locator("body"), "pas-a-pas-essai-ok", 520);

        page.navigate("/espace/deposer");
        page.setInputFiles("#fichier", fichier(flux));
        photographier(page.locator("main"), "pas-a-pas-deposer", 800);
        page.locator("[data-envoyer]").click();
        assertThat(page.locator("main")).containsText("Traité avec", LENTE);
        photographier(page.locator("main"), "pas-a-pas-accuse", 800);
    }

    /** The lines of the example as an editor shows them, a number beside each that the guide speaks of. */
    private static void montrerLeFichier(Page page, int de, int a, List<String> reperes) throws IOException {
        List<String> lignes;
        try (var exemple = Telechargements.class.getResourceAsStream("exemple.xml")) {
            lignes = new String(exemple.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        StringBuilder vus = new StringBuilder();
        String corps = IntStream.rangeClosed(de, a)
                .mapToObj(numero -> ligne(numero, lignes.get(numero - 1), reperes, vus))
                .collect(Collectors.joining("\n"));
        assertThat(vus.toString()).as("every mark is on a line").hasSize(reperes.size());
        page.setContent("<!DOCTYPE html><html lang=fr><style>body{margin:0;background:#fff}"
                + "pre{margin:0;padding:16px;width:960px;box-sizing:border-box;font:15px/1.55 monospace;color:#1b2427}"
                + "i{display:inline-block;width:2.5em;color:#66767a;font-style:normal}"
                + "b{display:inline-block;width:1.6em;text-align:center;border-radius:1em;margin-right:.6em}"
                + "b.n{background:#0b5563;color:#fff}em{background:#fff3dc;font-style:normal}</style><pre>"
                + corps + "</pre></html>");
    }

    private static String ligne(int numero, String texte, List<String> reperes, StringBuilder vus) {
        int rang = vus.length();
        boolean marquee = rang < reperes.size() && texte.contains("<cpf:" + reperes.get(rang));
        if (marquee) {
            vus.append('*');
        }
        String lisible = HtmlUtils.htmlEscape(texte);
        return "<i>" + numero + "</i>"
                + (marquee ? "<b class=n>" + (rang + 1) + "</b><em>" + lisible + "</em>" : "<b></b>" + lisible);
    }

    private static void essayer(Page page, String flux) {
        page.navigate("/essai");
        page.setInputFiles("#fichier", fichier(flux));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Contrôler").setExact(true))
                .click();
    }

    private static FilePayload fichier(String flux) {
        return new FilePayload("promotion-2026.xml", "application/xml", flux.getBytes(StandardCharsets.UTF_8));
    }

    private static void prendre(Locator partie, String nom) {
        if (Boolean.getBoolean("accroche.regenerer")) {
            partie.screenshot(new Locator.ScreenshotOptions().setPath(IMAGES.resolve(nom + ".png")));
        }
    }

    /** A part of the page, from its top. */
    private static void photographier(Locator partie, String nom, int hauteur) {
        if (Boolean.getBoolean("accroche.regenerer")) {
            Page page = partie.page();
            var cadre = partie.boundingBox();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setClip(cadre.x, cadre.y, cadre.width, Math.min(hauteur, cadre.height))
                    .setPath(IMAGES.resolve(nom + ".png")));
        }
    }

    @Test
    void describesEachPictureInWordsAndKeepsItLight() throws Exception {
        Matcher images = IMAGE.matcher(Files.readString(GUIDES.resolve("pas-a-pas.md")));
        int vues = 0;
        while (images.find()) {
            Path image = IMAGES.resolve(images.group(2));
            assertThat(images.group(1)).as("text instead of the picture").hasSizeGreaterThan(20);
            assertThat(Files.size(image)).as(image.toString()).isBetween(1_000L, POIDS_MAX);
            assertThat(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(image)))
                            .getWidth())
                    .isBetween(600, 1_000);
            vues++;
        }
        assertThat(vues).isEqualTo(7);
        String page = NavigateurForge.anonyme(port).lire("/guides/pas-a-pas").body();
        Matcher adresses = Pattern.compile("<img src=\"(/images/guides/[a-z0-9-]+-[0-9a-f]{32}\\.png)\"")
                .matcher(page);
        assertThat(adresses.results().map(vue -> vue.group(1)).toList())
                .hasSize(7)
                .allSatisfy(adresse -> assertThat(
                                NavigateurForge.anonyme(port).lire(adresse).statusCode())
                        .isEqualTo(200));
    }
}
