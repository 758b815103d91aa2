package fr.accroche.portail.correction;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.accroche.portail.ChromiumEssai;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.passage.FluxAcquis;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Journeys J15, J16 and J17 in a true browser, with their adverse variants. */
class CorrectionDansChromiumTest extends EssaiCorrection {
    private static final String TITULAIRE = "identificationTitulaire-titulaire-";
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

    @BeforeEach
    void commencer() throws Exception {
        travailler(acteurs());
    }

    private Page page(UtilisateurConnecte qui) {
        return chromium.page(port, navigateur(qui));
    }

    private static void presser(Page page, String bouton) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(bouton).setExact(true))
                .click();
    }

    private static Locator cellule(Page page, int ordinal, String donnee) {
        return page.locator("#p" + ordinal + "-" + TITULAIRE + donnee);
    }

    private static void photographier(Page page, String nom) {
        ChromiumEssai.capturer(page, nom);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        ChromiumEssai.capturer(page, nom + "-sombre");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** The first passage has its names swapped, the tenth a wrong one. */
    private JsonNode depotFautif() throws Exception {
        String texte = dans(flux.texte(), 1, "Valmorin", "@@");
        texte = dans(texte, 1, "Hélène", "Valmorin");
        texte = dans(texte, 1, "@@", "Hélène");
        return deposer(dans(texte, 10, "Prévallon", "Prevallonne"));
    }

    @Test
    void correctsKoPassagesInTheGridByKeyboardIntoALinkedDeposit() throws Exception {
        JsonNode depot = depotFautif();
        String id = depot.get("id").asString();
        assertThat(depot.get("compteurs").get("ko").asInt()).isEqualTo(8);
        Page page = page(personne);

        page.navigate("/espace/depots/" + id);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Corriger les passages KO"))
                .click();
        assertThat(page.getByRole(AriaRole.GRID)).hasAttribute("aria-rowcount", "9");
        assertThat(page.locator("[role=grid] [tabindex='0']")).hasCount(1);
        photographier(page, "j15-grille");

        // A proposal changes nothing until it is asked for, and is undone as any change.
        Locator nom = cellule(page, 1, "nomNaissance");
        assertThat(nom).hasValue("Hélène");
        Locator proposition = page.locator(
                        "tr[data-ordinal='1'] button", new Page.LocatorOptions().setHasText("Appliquer"))
                .first();
        proposition.click();
        assertThat(nom).hasValue("Valmorin");
        assertThat(cellule(page, 1, "prenom1")).hasValue("Hélène");
        page.keyboard().press("Control+z");
        assertThat(nom).hasValue("Hélène");
        page.keyboard().press("Control+y");
        assertThat(nom).hasValue("Valmorin");

        // By keyboard: down a column, a wrong value is told by the engine's rules, then put right.
        Locator sexe = cellule(page, 10, "sexe");
        Locator autre = cellule(page, 10, "nomNaissance");
        nom.focus();
        for (int i = 0; i < 8 && !(boolean) autre.evaluate("e => e === document.activeElement"); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(autre).isFocused();
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.keyboard().press("ArrowRight");
        assertThat(autre).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("tr[data-ordinal='10'] .grille-erreur").first()).isVisible();
        photographier(page, "j15-grille-erreur");
        page.keyboard().press("ArrowLeft");
        page.keyboard().type("Prévallon");
        page.keyboard().press("Enter");
        assertThat(autre).not().hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[data-modifies]")).hasText("2");
        assertThat(sexe).hasValue("F");

        // What was typed survives a new login.
        Page revenue = page(personne);
        revenue.navigate("/espace/depots/" + id + "/corriger");
        assertThat(cellule(revenue, 10, "nomNaissance")).hasValue("Prévallon");
        presser(revenue, "Déposer les passages corrigés");
        assertThat(revenue).hasURL(Pattern.compile(".*/espace/depots/[0-9a-f-]{36}$"));
        String enfant = revenue.url().substring(revenue.url().lastIndexOf('/') + 1);
        JsonNode fini = attendre(enfant);
        assertThat(fini.get("depotParent").asString()).isEqualTo(id);
        assertThat(fini.get("statut").asString()).isEqualTo("TRAITE_AVEC_SUCCES");
        assertThat(fini.get("compteurs").get("ok").asInt()).isEqualTo(2);
        assertThat(etat(passage(1))).isEqualTo("COURANT");
        assertThat(baseWeb.jdbc()
                        .sql("select count(*) from retouche where depot_id = ?::uuid")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
        revenue.reload();
        assertThat(revenue.locator("main")).containsText("corrige");
    }

    @Test
    void worksAsAPlainFormWithoutScript() throws Exception {
        String id = depotFautif().get("id").asString();
        NavigateurForge session = navigateur(personne);
        String grille = "/espace/depots/" + id + "/corriger";

        HttpResponse<String> garde = session.envoyer(
                "POST",
                grille,
                Map.of(
                        "c.10.identificationTitulaire/titulaire/nomNaissance",
                        "Prévallon",
                        "c.1.inventee",
                        "x",
                        "c.2.idTechnique",
                        "pas-ko"));
        assertThat(garde.statusCode()).isEqualTo(302);
        HttpResponse<String> propose = session.envoyer("POST", grille, Map.of("proposition", "1.0"));
        assertThat(propose.statusCode()).isEqualTo(302);
        assertThat(session.lire(grille).body())
                .contains("value=\"Prévallon\"")
                .contains("<strong data-modifies>2</strong>");
        HttpResponse<String> depose = session.envoyer("POST", grille + "/depot", Map.of("quoi", "modifies"));
        String lieu = NavigateurForge.lieu(depose);
        assertThat(lieu).startsWith("/espace/depots/");
        JsonNode fini = attendre(lieu.substring("/espace/depots/".length()));
        assertThat(fini.get("compteurs").get("passages").asInt()).isEqualTo(2);
        assertThat(fini.get("compteurs").get("ok").asInt()).isEqualTo(2);
        assertThat(session.envoyer("POST", grille + "/depot", Map.of())
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/corriger");
    }

    @Test
    void replacesAPassageOnlineAndShowsTheTwoVersionsSideBySide() throws Exception {
        deposer(flux.texte());
        Page page = page(personne);

        page.navigate("/espace/passages");
        photographier(page, "j16-passages");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(flux.cles().get(0).toString()))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Remplacer ce passage"))
                .click();
        assertThat(page.locator("#idTechnique")).not().isEditable();
        assertThat(page.locator("#" + TITULAIRE + "nomNaissance")).hasValue("Valmorin");
        page.locator("#" + TITULAIRE + "sexe").selectOption("");
        presser(page, "Contrôler et remplacer");
        assertThat(page.locator("[data-resume-erreurs] a")).containsText("motif");
        page.getByLabel("données incorrectes").check();
        presser(page, "Contrôler et remplacer");
        assertThat(page.locator("[data-resume-erreurs] a").first()).isVisible();
        assertThat(page.locator("#" + TITULAIRE + "sexe")).hasAttribute("aria-invalid", "true");
        photographier(page, "j16-remplacer-erreur");
        page.locator("#" + TITULAIRE + "sexe").selectOption("F");
        page.locator("#libelleOption").fill("Option du soir");
        presser(page, "Contrôler et remplacer");
        if (page.locator("input[name=relu]").count() > 0) {
            presser(page, "Contrôler et remplacer");
        }
        assertThat(page).hasURL(Pattern.compile(".*/espace/depots/[0-9a-f-]{36}$"));
        attendre(page.url().substring(page.url().lastIndexOf('/') + 1));

        List<String> versions = versions(1);
        assertThat(versions).hasSize(2);
        page.navigate("/espace/passages/" + versions.get(0));
        assertThat(page.locator(".ligne-modifiee")).hasCount(1);
        assertThat(page.locator(".ligne-modifiee")).containsText("Option du soir");
        assertThat(page.locator(".frise li")).hasCount(2);
        photographier(page, "j16-versions");
        assertThat(etat(versions.get(1))).isEqualTo("REMPLACE");

        // The page of the old version offers neither replacement nor withdrawal.
        page.navigate("/espace/passages/" + versions.get(1));
        assertThat(page.getByText("Remplacer ce passage")).hasCount(0);
        assertThat(page.getByText("Retirer ce passage")).hasCount(0);
    }

    @Test
    void typesAPassageInTheOrderOfTheDictionary() throws Exception {
        Page page = page(personne);
        page.navigate("/espace/passages/nouveau");
        presser(page, "Contrôler et déposer");
        assertThat(page.locator("[data-resume-erreurs]")).isFocused();
        photographier(page, "j16-saisie-erreurs");
        page.locator("#certification-type").fill("RS");
        page.locator("#certification-code").fill("RS1710");
        page.locator("#idTechnique").fill("U-" + UUID.randomUUID());
        page.locator("#obtentionCertification").selectOption("PAR_ADMISSION");
        page.locator("#donneeCertifiee").selectOption("true");
        page.locator("#dateDebutValidite").fill("2026-10-01");
        page.locator("#presenceNiveauLangueEuro").selectOption("false");
        page.locator("#presenceNiveauNumeriqueEuro").selectOption("false");
        page.locator("#" + TITULAIRE + "nomNaissance").fill("Valmorin");
        page.locator("#" + TITULAIRE + "prenom1").fill("Hélène");
        page.locator("#" + TITULAIRE + "anneeNaissance").fill("1985");
        page.locator("#" + TITULAIRE + "moisNaissance").fill("3");
        page.locator("#" + TITULAIRE + "jourNaissance").fill("14");
        page.locator("#" + TITULAIRE + "sexe").selectOption("F");
        page.locator("#" + TITULAIRE + "codeCommuneNaissance-codeInseeNaissance-codeInsee")
                .fill("67482");
        presser(page, "Contrôler et déposer");
        if (page.locator("input[name=relu]").count() > 0) {
            presser(page, "Contrôler et déposer");
        }
        assertThat(page).hasURL(Pattern.compile(".*/espace/depots/[0-9a-f-]{36}$"));
        JsonNode fini = attendre(page.url().substring(page.url().lastIndexOf('/') + 1));
        assertThat(fini.get("statut").asString()).isEqualTo("TRAITE_AVEC_SUCCES");
    }

    @Test
    void withdrawsAfterSayingThatItIsForEverAndWithASecondPersonAboveTheNumber() throws Exception {
        deposer(flux.texte());
        JsonNode second = deposer(FluxAcquis.nouveau(
                        acteurs.deposant().matricule(), acteurs.certificateur().matricule(), acteurs.contrat())
                .texte());
        assertThat(second.get("compteurs").get("ok").asInt()).isEqualTo(10);
        Page page = page(personne);

        page.navigate("/espace/passages");
        for (Locator choix : page.locator("input[name=passages]").all()) {
            choix.check();
        }
        presser(page, "Retirer les passages choisis");
        assertThat(page.locator("h1")).hasText("Retirer 20 passages");
        assertThat(page.locator("main")).containsText("Un retrait est définitif");
        presser(page, "Retirer 20 passages");
        assertThat(page.locator("[data-resume-erreurs] a")).hasCount(2);
        photographier(page, "j17-retirer");
        page.getByLabel("fraude").check();
        page.getByLabel("J’ai compris").check();
        presser(page, "Retirer 20 passages");
        assertThat(page.locator("main")).containsText("attend une seconde personne");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirmer le retrait")))
                .hasCount(0);
        photographier(page, "j17-attendu");
        assertThat(etat(passage(1))).isEqualTo("COURANT");
        String retrait = page.url();
        NavigateurForge soiMeme = navigateur(personne);
        soiMeme.envoyer("POST", retrait.substring(retrait.indexOf("/espace")) + "/confirmation", Map.of());
        assertThat(etat(passage(1))).isEqualTo("COURANT");

        Page autre = page(collegue());
        autre.navigate("/espace/passages");
        autre.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("20 passages")))
                .click();
        presser(autre, "Confirmer le retrait");
        assertThat(autre.getByRole(AriaRole.STATUS).first()).containsText("Le retrait est fait");
        assertThat(etat(passage(1))).isEqualTo("RETIRE");
        photographier(autre, "j17-fait");
        autre.navigate("/espace/passages?etat=RETIRE");
        assertThat(autre.locator("tbody tr")).hasCount(20);
    }
}
