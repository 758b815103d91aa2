package fr.accroche.portail.construction;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import fr.accroche.portail.ChromiumEssai;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Journeys J09 (try a file) and J10 (from a spreadsheet to a deposit) in a true browser. */
class AvantDepotDansChromiumTest extends EssaiPortail {
    private static final String TETE =
            "Code RNCP;Notre numéro;Obtention;Donnée certifiée;Date de délivrance;Nom;Prénom;Né(e) le;Sexe;Code INSEE\n";
    private static final String LIGNE = "RNCP 19117;P-%d;Admission;OUI;15/03/2024;MARTIN;Zoé;01/02/1996;F;1004\n";

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

    private Page deposant(Acteurs acteurs) {
        UtilisateurConnecte qui =
                connexions.acces(acteurs.identifiant()).orElseThrow().utilisateur();
        return chromium.page(
                port,
                NavigateurForge.connecte(
                        port,
                        sessions,
                        UsernamePasswordAuthenticationToken.authenticated(qui, null, qui.getAuthorities())));
    }

    private static void choisir(Page page, String nom, byte[] contenu) {
        page.setInputFiles("#fichier", new FilePayload(nom, "application/octet-stream", contenu));
    }

    private static void presser(Page page, String bouton) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(bouton).setExact(true))
                .click();
    }

    private static void regarder(Page page, String nom) {
        assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(faute -> List.of("serious", "critical").contains(faute.getImpact()))
                                .map(faute -> faute.getId() + " "
                                        + faute.getNodes().get(0).getHtml()))
                .as(nom)
                .isEmpty();
        ChromiumEssai.capturer(page, nom);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        ChromiumEssai.capturer(page, nom + "-sombre");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    @Test
    void anybodyTriesAFileAndReadsItsReport() {
        Page page = chromium.page(port, NavigateurForge.anonyme(port));
        page.navigate("/essai");
        regarder(page, "j09-essai");
        presser(page, "Contrôler");
        assertThat(page.locator("[data-resume-erreurs]")).containsText("Choisissez d’abord le fichier");
        assertThat(page.context().cookies()).isEmpty();

        choisir(page, "essai.xml", "<flux>&faute;</flux>".getBytes(StandardCharsets.UTF_8));
        presser(page, "Contrôler");
        assertThat(page.getByRole(AriaRole.NOTE)).containsText("ESSAI — sans valeur");
        assertThat(page.locator("h1")).containsText("essai.xml");
        assertThat(page.locator(".conclusion.ko")).isVisible();
        regarder(page, "j09-rapport");
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void aSmallCertifierMakesADepositOfASpreadsheet() {
        Acteurs acteurs = acteurs();
        Page page = deposant(acteurs);
        page.navigate("/espace/construire");
        regarder(page, "j10-choisir");
        String table = TETE + LIGNE.formatted(1) + LIGNE.formatted(2).replace("01/02/1996", "32/02/1996");
        choisir(page, "promotion.csv", table.getBytes(Charset.forName("windows-1252")));
        presser(page, "Continuer");

        assertThat(page.locator("h1")).hasText("Vérifier les colonnes");
        assertThat(page.locator("#col-F")).hasValue("nomNaissance");
        assertThat(page.locator("#col-B")).hasValue("");
        page.locator("#col-B").selectOption("nomNaissance");
        presser(page, "Construire et contrôler");
        assertThat(page.locator("[data-resume-erreurs]")).containsText("Deux colonnes");
        page.locator("#col-B").selectOption("idTechnique");
        page.locator("#contrat").fill(acteurs.contrat().valeur());
        regarder(page, "j10-colonnes");
        presser(page, "Construire et contrôler");

        assertThat(page.locator("h1")).hasText("Votre tableau est à corriger");
        assertThat(page.locator("#cellules ~ table tbody tr").first()).containsText("H3");
        assertThat(page.locator(".compteurs")).containsText("À corriger");
        regarder(page, "j10-a-corriger");
        Download liste = page.waitForDownload(
                () -> page.getByText("Télécharger la liste (CSV)").click());
        assertThat(contenu(liste)).startsWith("\uFEFFGravité").contains(";H3;");

        page.getByText("Choisir le tableau corrigé").click();
        choisir(
                page,
                "promotion.csv",
                (TETE + LIGNE.formatted(1) + LIGNE.formatted(2)).getBytes(StandardCharsets.UTF_8));
        presser(page, "Continuer");
        assertThat(page.locator("#col-B")).hasValue("idTechnique");
        assertThat(page.locator("#contrat")).hasValue(acteurs.contrat().valeur());
        presser(page, "Construire et contrôler");
        assertThat(page.locator("h1")).hasText("Votre fichier est prêt");
        regarder(page, "j10-pret");
        Download xml =
                page.waitForDownload(() -> page.getByText("Télécharger le XML").click());
        assertThat(xml.suggestedFilename()).isEqualTo("promotion.xml");
        assertThat(contenu(xml))
                .contains(
                        "<cpf:codeInsee>01004<",
                        acteurs.certificateur().matricule().valeur());
        presser(page, "Déposer ce fichier");
        assertThat(page.locator("h1")).containsText("Dépôt n°");
        String depot = page.url();
        page.goBack();
        presser(page, "Déposer ce fichier");
        assertThat(page).hasURL(depot);
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoSpreadsheet() {
        Page page = deposant(acteurs());
        page.navigate("/espace/construire");
        for (String[] essai : new String[][] {
            {"a.pdf", "%PDF-1.7", "PDF"},
            {"a.xlsx", "PK\u0003\u0004abîmé", "abîmé"},
            {"a.xml", "<?xml version=\"1.0\"?><a/>", "XML"},
            {"a.csv", " \n", "aucune donnée"}
        }) {
            choisir(page, essai[0], essai[1].getBytes(StandardCharsets.ISO_8859_1));
            presser(page, "Continuer");
            assertThat(page.locator("[data-resume-erreurs]")).containsText(essai[2]);
        }
        regarder(page, "j10-refus");
    }

    @Test
    void givesTheTemplate() throws Exception {
        Page page = deposant(acteurs());
        page.navigate("/espace/construire");
        Download modele = page.waitForDownload(
                () -> page.getByText("Télécharger le modèle").click());
        assertThat(Files.readAllBytes(modele.path())).startsWith('P', 'K');
        choisir(page, "modele.xlsx", Files.readAllBytes(modele.path()));
        presser(page, "Continuer");
        assertThat(page.locator("h1")).hasText("Vérifier les colonnes");
        assertThat(page.locator("main")).containsText("données à partir de la ligne 8");
    }

    private static String contenu(Download recu) {
        try {
            return Files.readString(recu.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
