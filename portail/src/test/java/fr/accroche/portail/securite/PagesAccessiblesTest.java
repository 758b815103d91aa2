package fr.accroche.portail.securite;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import fr.accroche.modele.Siret;
import fr.accroche.portail.AgentForge;
import fr.accroche.portail.ChromiumEssai;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.PageEtroite;
import fr.accroche.portail.administration.Agents;
import fr.accroche.portail.administration.RoleAgent;
import fr.accroche.portail.assistance.Tickets;
import fr.accroche.portail.autorisation.Acteur;
import fr.accroche.portail.autorisation.Habilitation;
import fr.accroche.portail.autorisation.Objet;
import fr.accroche.portail.autorisation.Objet.Appartenance;
import fr.accroche.portail.autorisation.Route;
import fr.accroche.portail.compte.EtapesConnexion;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.connexion.UtilisateurAttendu;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import fr.accroche.portail.construction.Constructions;
import fr.accroche.portail.depot.Envois;
import fr.accroche.portail.information.jdbc.PublicationRepository;
import fr.accroche.portail.organisme.Demandes;
import fr.accroche.portail.organisme.DeposantDeclare;
import fr.accroche.portail.organisme.Immatriculations;
import fr.accroche.portail.organisme.MotifContact;
import fr.accroche.portail.organisme.NouveauMandat;
import fr.accroche.portail.organisme.NouvelleDemande;
import fr.accroche.portail.organisme.OrigineDemande;
import fr.accroche.portail.organisme.Referent;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.organisme.SituationDepot;
import fr.accroche.portail.webhook.jdbc.WebhookRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Every page of the authorisation table in a true browser: no serious fault for axe, in light and in dark; nothing that
 * scrolls sideways on a narrow screen; everything that can be used is reached by the keyboard, and seen when it is.
 */
class PagesAccessiblesTest extends EssaiPortail {
    /** No pages: files, a fragment, what answers to any error. */
    private static final Set<String> SANS_PAGE = Set.of(
            "GET /api/v1/openapi.json",
            "GET /verifier/cles.pem",
            "GET /actualites/flux.atom",
            "GET /telechargements/{nom}",
            "* /error",
            "GET /espace/depots.{extension}",
            "GET /espace/statistiques.{extension}",
            "GET /espace/statistiques/raisons.{extension}",
            "GET /espace/depots/{id}/suivi",
            "GET /espace/depots/{id}/erreurs.{extension}",
            "GET /espace/depots/{id}/passages.{extension}",
            "GET /espace/construire/modele.xlsx",
            "GET /espace/construire/{id}/erreurs.csv",
            "GET /espace/construire/{id}/flux.xml",
            "GET /espace/depots/{id}/ko.xml",
            "GET /espace/depots/{id}/accuse-reception.{extension}",
            "GET /espace/depots/{id}/accuse-traitement.{extension}");

    /** Reached only after steps of their own, which two more tests take. */
    private static final Set<String> APRES_DES_ETAPES = Set.of(
            "GET /contact/{brouillon}/{etape}",
            "GET /contact/{brouillon}/envoyee",
            "GET /administration/demandes/{id}",
            "GET /administration/demandes/{id}/courriels");

    /** The one who sees most comes first. */
    private static final List<Acteur> POUR_VOIR = List.of(
            Acteur.UTILISATEUR_ATTENDU,
            Acteur.VISITEUR,
            Acteur.ADMINISTRATEUR_CERTIFICATEUR,
            Acteur.ADMINISTRATEUR_DEPOSANT,
            Acteur.AGENT_RESPONSABLE);

    private static final String NOM_LONG =
            "Établissement public d’enseignement supérieur interprofessionnel des métiers de l’aménagement du littoral";

    /** The trap for robots is out of the keyboard's reach on purpose. */
    private static final String UTILISABLES = """
            () => [...document.querySelectorAll('a[href],button,input,select,textarea,summary')].filter(e =>
              !e.disabled && e.type !== 'hidden' && e.checkVisibility({ checkVisibilityCSS: true })
              && !e.closest('.piege')
              && !(e.type === 'radio' && !e.checked && document.querySelector(`input[name="${e.name}"]:checked`))
              && !(e.type === 'radio' && !e.checked && e !== document.querySelector(`input[name="${e.name}"]`)))
            """;

    private static final String NOTER_LE_FOCUS = """
            () => {
              window.vus = new Set();
              window.sansMarque = [];
              document.addEventListener('focusin', ({ target }) => {
                if (window.vus.has(target)) return;
                window.vus.add(target);
                const style = getComputedStyle(target);
                if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) window.sansMarque.push(target.outerHTML);
              });
            }
            """;

    private static ChromiumEssai chromium;

    @Autowired
    private CompteRepository connexions;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Autowired
    private Agents agents;

    @Autowired
    private WebhookRepository webhooks;

    @Autowired
    private Tickets tickets;

    @Autowired
    private Constructions constructions;

    @Autowired
    private Envois envois;

    @Autowired
    private Demandes demandes;

    @Autowired
    private Immatriculations immatriculations;

    @Autowired
    private PublicationRepository publications;

    private final Map<Acteur, Page> pages = new EnumMap<>(Acteur.class);

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

    @TestFactory
    Stream<DynamicTest> everyPageIsAccessible() {
        Distribution monde = new Distribution(21, organismes, mandats, comptes, connexions, clients);
        // A déposant with two certificateurs has one form more on each page.
        mandats.donner(
                new NouveauMandat(
                        organisme("LNG", RoleOrganisme.CERTIFICATEUR, NOM_LONG).id(),
                        monde.deposant.matricule(),
                        LocalDate.of(2026, 1, 1),
                        Optional.empty()),
                "essai");
        remplirLesListesDesAgents(monde);
        ObjetsDEssai objets = new ObjetsDEssai(port, webhooks, tickets, envois, baseTraitement, baseWeb, constructions);
        List<DynamicTest> essais = new ArrayList<>();
        for (Habilitation ligne : Habilitation.values()) {
            ligne.routes().stream()
                    .filter(route -> route.methode().filter("GET"::equals).isPresent())
                    .filter(route -> !route.chemin().startsWith("/api/"))
                    .filter(route ->
                            !SANS_PAGE.contains(route.toString()) && !APRES_DES_ETAPES.contains(route.toString()))
                    .forEach(route -> essais.add(DynamicTest.dynamicTest(
                            route.chemin(), () -> regarder(monde, objets, ligne, route, spectateur(ligne)))));
        }
        essais.add(DynamicTest.dynamicTest(
                "a déposant’s choice of certificateur",
                () -> regarder(
                        monde,
                        objets,
                        Habilitation.DEPOSER,
                        Habilitation.DEPOSER.routes().get(0),
                        Acteur.ADMINISTRATEUR_DEPOSANT)));
        essais.add(
                DynamicTest.dynamicTest("contact, from the motive to the acknowledgement", () -> suivreContact(monde)));
        essais.add(DynamicTest.dynamicTest("a request, then its mails", () -> traiterDemande(monde)));
        essais.add(DynamicTest.dynamicTest("what is not there, or not for them", () -> regarderLesErreurs(monde)));
        return essais.stream();
    }

    /** A mail that was refused, a sign-up that waits, one that was contested. */
    private void remplirLesListesDesAgents(Distribution monde) {
        baseWeb.jdbc().sql("""
                        insert into courriel (id, destinataire, sujet, texte, cree_le, prochain_le, etat, dernier_echec)
                        values (gen_random_uuid(), 'adresse.inconnue@balayage.invalid', 'Vos identifiants d’inscription',
                            'Texte', now(), now(), 'REFUSE', 'SMTPAddressFailedException')
                        """).update();
        baseWeb.jdbc().sql("""
                        insert into inscription (id, compte_id, prenom, nom, mail, etat, cree_le, decide_le)
                        select gen_random_uuid(), c.id, 'Camille', 'Exemple', 'camille@balayage.invalid', voulu.valeur, now(),
                            case voulu.valeur when 'CONTESTEE' then now() end
                        from compte c cross join unnest(array['A_CONFIRMER', 'CONTESTEE']) as voulu (valeur)
                        where c.organisme_id = ?
                        """).param(monde.certificateur.id()).update();
    }

    private void regarderLesErreurs(Distribution monde) {
        Page page = pages.computeIfAbsent(Acteur.UTILISATEUR_DEPOSANT, qui -> chromium.page(port, session(qui, monde)));
        for (Map.Entry<String, Integer> erreur : Map.of(
                        "/espace/depots/" + UUID.randomUUID(),
                        404,
                        "/espace/organisme/utilisateurs",
                        403,
                        "/espace/depots?avant=hier",
                        400)
                .entrySet()) {
            page.setViewportSize(1280, 900);
            assertThat(page.navigate(erreur.getKey()).status())
                    .as(erreur.getKey())
                    .isEqualTo(erreur.getValue());
            inspecter(page, erreur.getKey(), "table-erreur-" + erreur.getValue());
        }
    }

    /** Situation 3, whose way is the longest. */
    private void suivreContact(Distribution monde) {
        Page page = pages.computeIfAbsent(Acteur.VISITEUR, qui -> chromium.page(port, session(qui, monde)));
        page.setViewportSize(1280, 900);
        page.navigate("/contact");
        page.getByLabel("Je souhaite me faire connaître").check();
        etape(page, "Passer à l’étape suivante", "contact-situation");
        cocher(page, "certifie", "oui");
        cocher(page, "quiDepose", "tiers");
        cocher(page, "pourAutres", "non");
        etape(page, "Continuer", "contact-votre-situation");
        etape(page, "Continuer", "contact-siret");
        etape(page, "Continuer", "contact-siret-erreur");
        page.locator("#siret").fill("00000000000208");
        etape(page, "Continuer", "contact-organisme");
        page.locator("#raisonSociale").fill(NOM_LONG);
        etape(page, "Continuer", "contact-referent");
        remplir(page, Map.of("prenom", "Camille", "nom", "Exemple", "mail", "camille@balayage.invalid"));
        etape(page, "Continuer", "contact-deposant");
        remplir(
                page,
                Map.of(
                        "deposantSiret", "00000000000216",
                        "deposantRaisonSociale", NOM_LONG,
                        "deposantPrenom", "Dominique",
                        "deposantNom", "Tiers",
                        "deposantMail", "dominique@balayage.invalid"));
        cocher(page, "deposantLien", "mandat");
        etape(page, "Continuer", "contact-recapitulatif");
        etape(page, "Envoyer ma demande", "contact-envoyee");
    }

    private void etape(Page page, String bouton, String nom) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(bouton).setExact(true))
                .click();
        inspecter(page, nom, "table-" + nom);
        page.setViewportSize(1280, 900);
    }

    private static void cocher(Page page, String champ, String valeur) {
        page.locator("input[name=" + champ + "][value=" + valeur + "]").check();
    }

    private static void remplir(Page page, Map<String, String> champs) {
        champs.forEach((champ, valeur) -> page.locator("#" + champ).fill(valeur));
    }

    private void traiterDemande(Distribution monde) {
        UUID id = UUID.randomUUID();
        demandes.deposer(
                new NouvelleDemande(
                        id,
                        OrigineDemande.FORMULAIRE,
                        MotifContact.ACCROCHAGE,
                        Optional.of(SituationDepot.PAR_TIERS),
                        NOM_LONG,
                        List.of(new Siret("00000000000224"), new Siret("00000000000232")),
                        Optional.empty(),
                        Optional.of(new Referent("Camille", "Exemple", "camille@balayage.invalid", "")),
                        Optional.of(new DeposantDeclare(
                                new Siret("00000000000240"),
                                NOM_LONG,
                                new Referent("Dominique", "Tiers", "dominique@balayage.invalid", ""))),
                        "",
                        false,
                        Optional.empty()),
                "visiteur");
        Page page = pages.computeIfAbsent(Acteur.AGENT_RESPONSABLE, qui -> chromium.page(port, session(qui, monde)));
        String chemin = "/administration/demandes/" + id;
        ouvrir(page, chemin);
        inspecter(page, chemin, "table-demande");
        immatriculations.immatriculer(id, demandes.trouver(id).orElseThrow().version(), "essai");
        ouvrir(page, chemin + "/courriels");
        inspecter(page, chemin, "table-demande-courriels");
        immatriculations.envoyer(id, demandes.trouver(id).orElseThrow().version(), "essai");
        ouvrir(page, chemin);
        inspecter(page, chemin, "table-demande-traitee");
    }

    private static void ouvrir(Page page, String chemin) {
        page.setViewportSize(1280, 900);
        assertThat(page.navigate(chemin).status()).as(chemin).isEqualTo(200);
    }

    private static Acteur spectateur(Habilitation ligne) {
        return POUR_VOIR.stream().filter(ligne.acteurs()::contains).findFirst().orElseThrow();
    }

    private void regarder(Distribution monde, ObjetsDEssai objets, Habilitation ligne, Route route, Acteur acteur)
            throws Exception {
        String chemin = route.chemin();
        if (chemin.contains("{id}")) {
            chemin = chemin.replace("{id}", identifiant(monde, objets, ligne.objet(), acteur));
        }
        chemin = chemin.replace("/guides/{cle}", "/guides/construire-le-xml")
                .replace("/actualites/{cle}", "/actualites/ouverture-des-guides")
                .replace("{jeton}", "inconnu");
        Page page = pages.computeIfAbsent(acteur, qui -> chromium.page(port, session(qui, monde)));
        page.setViewportSize(1280, 900);
        Response reponse = page.navigate(chemin);
        assertThat(reponse.status()).as(chemin).isIn(200, 410);
        inspecter(
                page,
                chemin,
                "table-" + acteur.name().toLowerCase(Locale.ROOT)
                        + route.chemin().replaceAll("\\W+", "-"));
    }

    private static void inspecter(Page page, String chemin, String image) {
        for (ColorScheme couleurs : ColorScheme.values()) {
            if (couleurs != ColorScheme.NO_PREFERENCE) {
                // Without the transition from one theme to the other: a colour half-way has no contrast.
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(couleurs).setReducedMotion(ReducedMotion.REDUCE));
                assertThat(fautes(page, couleurs))
                        .as("%s, %s", chemin, couleurs)
                        .isEmpty();
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        verifierClavier(page, chemin);
        assertThat(PageEtroite.debordements(page))
                .as("%s scrolls sideways", chemin)
                .isEmpty();
        ChromiumEssai.capturer(page, image);
    }

    private String identifiant(Distribution monde, ObjetsDEssai objets, Objet objet, Acteur acteur) throws Exception {
        if (objet.appartenance() == Appartenance.ORGANISME) {
            return objets.identifiant(monde, objet, acteur).toString();
        }
        return switch (objet) {
            case ORGANISME_IMMATRICULE -> monde.deposant.id().toString();
            case PUBLICATION -> publications.enLigne().get(0).id().toString();
            case FILE_TICKETS ->
                objets.identifiant(monde, Objet.TICKET, Acteur.ADMINISTRATEUR_DEPOSANT)
                        .toString();
            default -> throw new IllegalStateException("Expected to know how to find a " + objet);
        };
    }

    /** The themes differ by the values of their colours alone: in the dark one nothing else is looked at. */
    private static List<String> fautes(Page page, ColorScheme couleurs) {
        AxeBuilder axe = new AxeBuilder(page);
        if (couleurs == ColorScheme.DARK) {
            axe.withRules(List.of("color-contrast"));
        }
        return axe.analyze().getViolations().stream()
                .filter(faute -> List.of("serious", "critical").contains(faute.getImpact()))
                .map(PagesAccessiblesTest::texte)
                .toList();
    }

    private static String texte(Rule faute) {
        return faute.getId() + " "
                + faute.getNodes().stream().map(noeud -> noeud.getHtml()).toList();
    }

    /** Tab goes through all that can be used, and each shows that it has the focus. */
    private static void verifierClavier(Page page, String chemin) {
        int nombre = (Integer) page.evaluate(UTILISABLES + ".length");
        page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
        page.evaluate(NOTER_LE_FOCUS);
        for (int i = 1; i <= nombre * 2 + 20; i++) {
            page.keyboard().press("Tab");
            if (i >= nombre && (Boolean) page.evaluate(UTILISABLES + ".every(e => window.vus.has(e))")) {
                break;
            }
        }
        Object oublies =
                page.evaluate(UTILISABLES + ".filter(e => !window.vus.has(e)).map(e => e.outerHTML.slice(0, 200))");
        assertThat((List<?>) oublies)
                .as("%s: out of the keyboard's reach", chemin)
                .isEmpty();
        assertThat((List<?>) page.evaluate("() => window.sansMarque"))
                .as("%s: focus not seen", chemin)
                .isEmpty();
    }

    private NavigateurForge session(Acteur acteur, Distribution monde) {
        return switch (acteur) {
            case VISITEUR -> NavigateurForge.anonyme(port);
            case AGENT_RESPONSABLE -> connecte(AgentForge.agent(agents, RoleAgent.RESPONSABLE));
            case UTILISATEUR_ATTENDU ->
                connecte(UsernamePasswordAuthenticationToken.authenticated(
                        new UtilisateurAttendu(monde.personne(Acteur.UTILISATEUR_DEPOSANT), Instant.now()),
                        null,
                        AuthorityUtils.createAuthorityList(EtapesConnexion.AUTORITE)));
            default -> {
                UtilisateurConnecte personne = monde.personne(acteur);
                yield connecte(
                        UsernamePasswordAuthenticationToken.authenticated(personne, null, personne.getAuthorities()));
            }
        };
    }

    private NavigateurForge connecte(Authentication qui) {
        return NavigateurForge.connecte(port, sessions, qui);
    }
}
