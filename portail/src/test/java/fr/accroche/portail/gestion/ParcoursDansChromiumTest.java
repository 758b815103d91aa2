package fr.accroche.portail.gestion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.accroche.modele.IdFlux;
import fr.accroche.portail.ChromiumEssai;
import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.organisme.NouveauMandat;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Journeys J08 and J18 in a true browser, the mail read as its receiver would. */
class ParcoursDansChromiumTest extends EssaiGestion {
    private static final Pattern LIEN = Pattern.compile("https?://\\S+/connexion/mot-de-passe\\?jeton=\\S+");
    private static final String NOUVEAU_MOT_DE_PASSE = "marmite-lilas-escalier-48";

    private static ChromiumEssai chromium;

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

    private static void presser(Page page, String bouton) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(bouton).setExact(true))
                .click();
    }

    private static String chemin(String adresse) {
        URI lue = URI.create(adresse);
        return lue.getRawPath() + "?" + lue.getRawQuery();
    }

    @Test
    void anAdministratorInvitesDisablesAndHandsOver() throws Exception {
        UtilisateurConnecte admin = utilisateur(acteurs().identifiant());
        Page page = chromium.page(port, navigateur(admin));
        String mail = "ines." + UUID.randomUUID() + "@essai.invalid";

        page.navigate("/espace/organisme/utilisateurs");
        page.getByText("Inviter une personne").click();
        page.getByLabel("Prénom").fill("Inès");
        page.getByLabel("Adresse électronique").fill("ines@");
        presser(page, "Inviter");
        assertThat(page.locator("[data-resume-erreurs]")).isFocused();
        assertThat(page.locator("[data-resume-erreurs] a")).hasCount(2);
        assertThat(page.getByLabel("Prénom")).hasValue("Inès");
        ChromiumEssai.capturer(page, "j08-invitation-erreurs");
        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Exemple");
        page.getByLabel("Adresse électronique").fill(mail);
        presser(page, "Inviter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("L’invitation est envoyée");
        ChromiumEssai.capturer(page, "j08-utilisateurs");

        String lien = lien(mail);
        Page invitee = chromium.page(port, NavigateurForge.anonyme(port));
        invitee.navigate(chemin(lien));
        for (Locator champ : invitee.locator("input[type=password]").all()) {
            champ.fill(NOUVEAU_MOT_DE_PASSE);
        }
        invitee.locator("main button[type=submit]").first().click();
        assertThat(invitee.locator("main")).not().containsText("Erreur");
        invitee.navigate(chemin(lien));
        assertThat(invitee.locator("main")).containsText("Ce lien n’est plus valable");

        page.reload();
        page.getByText("Inès Exemple").click();
        assertThat(page.locator("main")).containsText("actif");
        NavigateurForge session = navigateur(membre(mail));
        assertThat(session.lire("/espace").statusCode()).isEqualTo(200);
        presser(page, "Désactiver l’accès");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("ses sessions ouvertes ont pris fin");
        assertThat(NavigateurForge.lieu(session.lire("/espace"))).isEqualTo("/connexion");
        ChromiumEssai.capturer(page, "j08-desactive");

        presser(page, "Rétablir l’accès");
        page.navigate("/espace/organisme/utilisateurs/" + admin.utilisateurId());
        presser(page, "Désactiver l’accès");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("dernier administrateur");
        ChromiumEssai.capturer(page, "j08-dernier-administrateur");

        page.navigate("/espace/organisme/historique");
        assertThat(page.locator("tbody")).containsText("Utilisateur invité");
        assertThat(page.locator("tbody")).containsText("Accès désactivé");
        ChromiumEssai.capturer(page, "j08-historique");

        page.navigate("/espace/organisme/utilisateurs/" + membre(mail).utilisateurId());
        presser(page, "Transmettre l’administration");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("transmise");
        assertThat(page.getByText("Utilisateurs", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }

    private String lien(String mail) throws Exception {
        String courriel = CourrielsRecus.texte(new CourrielsRecus(BOITE).attendre(mail, "identifiant de connexion"));
        Matcher lien = LIEN.matcher(courriel);
        assertThat(lien.find()).isTrue();
        return lien.group();
    }

    private UtilisateurConnecte membre(String mail) {
        String identifiant = baseWeb.jdbc()
                .sql("select identifiant from utilisateur where mail = ?")
                .param(mail)
                .query(String.class)
                .single();
        return utilisateur(fr.accroche.portail.compte.IdentifiantConnexion.lire(identifiant)
                .orElseThrow());
    }

    @Test
    void aDeposantOfTwoCertificateursChoosesOneAndIsToldOfItsRevocation() throws Exception {
        Acteurs premier = acteurs();
        Acteurs second = acteurs();
        mandats.donner(
                new NouveauMandat(
                        second.certificateur().id(), premier.deposant().matricule(), LocalDate.now(), Optional.empty()),
                "essai");
        Page page = chromium.page(port, navigateur(utilisateur(premier.identifiant())));

        page.navigate("/espace/deposer");
        envoyer(page, new byte[] {'<', 'a', '/', '>'});
        assertThat(page.locator("#fichier-erreur")).containsText("Choisissez d’abord");
        ChromiumEssai.capturer(page, "j18-a-choisir");

        page.locator("#certificateur").selectOption(second.certificateur().id().toString());
        presser(page, "Choisir");
        for (String ecran : List.of("/espace", "/espace/deposer", "/espace/depots", "/assistance")) {
            page.navigate(ecran);
            assertThat(page.locator(".entete-compte strong").nth(1))
                    .hasText(second.certificateur().raisonSociale());
        }
        page.navigate("/espace/deposer");
        ChromiumEssai.capturer(page, "j18-choisi");
        UUID mandat = mandats.donnesPar(second.certificateur().id()).stream()
                .filter(donne -> donne.deposant().id().equals(premier.deposant().id()))
                .findFirst()
                .orElseThrow()
                .id();
        byte[] fichier = flux(premier, second);
        baseWeb.transaction().executeWithoutResult(etat -> {
            retenirPublication(premier.deposant().id());
            envoyer(page, fichier);
            assertThat(page.locator("h1")).containsText("Dépôt n°");
            mandats.revoquer(mandat, second.certificateur().id(), "Fin de la prestation", "essai");
        });
        assertThat(page.locator(".badge-statut").first())
                .hasText("traitement avec erreurs", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        assertThat(page.locator("main")).containsText("a révoqué le mandat de votre organisme");
        assertThat(page.locator("main")).containsText(second.certificateur().raisonSociale());
        ChromiumEssai.capturer(page, "j18-revoque");
    }

    /**
     * Until the end of the transaction: holds the lock that a publication of this emitter takes first, so that what is done
     * meanwhile comes before its verdict.
     */
    private void retenirPublication(UUID emetteur) {
        baseWeb.jdbc()
                .sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 4242003))")
                .param(emetteur.toString())
                .query(Integer.class)
                .list();
    }

    private static void envoyer(Page page, byte[] fichier) {
        page.setInputFiles("#fichier", new FilePayload("flux.xml", "text/xml", fichier));
        page.locator("[data-envoyer]").click();
    }

    private static byte[] flux(Acteurs deposant, Acteurs certificateur) throws Exception {
        ByteArrayOutputStream flux = new ByteArrayOutputStream();
        FluxDemo.ecrire(
                new EnteteSynthetique(
                        new IdFlux("F-" + UUID.randomUUID()),
                        OffsetDateTime.now(),
                        deposant.deposant().matricule(),
                        certificateur.certificateur().matricule(),
                        certificateur.contrat()),
                UUID::randomUUID,
                flux);
        return flux.toByteArray();
    }
}
