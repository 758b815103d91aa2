package fr.accroche.portail;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.accroche.portail.administration.Agents;
import fr.accroche.portail.administration.RoleAgent;
import fr.accroche.portail.compte.secondfacteur.SecretTotp;
import fr.accroche.portail.compte.secondfacteur.Totp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * The whole way in (guide 4.1 and 4.3) in a true browser, without anything prepared: the form, the agent, the mail, the
 * sign-up, the password, the second factor; in each of the three situations.
 */
class AccrochageDeBoutEnBoutTest extends EssaiPortail {
    private static final Pattern REFERENCE = Pattern.compile("C-\\d{6}");
    private static final Pattern LIEN = Pattern.compile("https?://[^/\\s]+(/inscription/lien\\?jeton=\\S+)");
    private static final Pattern MATRICULE = Pattern.compile("Matricule de votre organisme : (\\w{8})");
    private static final Pattern CONTRAT = Pattern.compile("Numéro de contrat : (\\w+)");
    private static final Pattern CERTIFICATEUR =
            Pattern.compile("Matricule de l’organisme certificateur « [^»]+ » : (\\w{8})");

    private static ChromiumEssai chromium;

    @Autowired
    private Agents agents;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    private final CourrielsRecus boite = new CourrielsRecus(BOITE);
    private Page agent;

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
    void entrerEnAgent() {
        agent = chromium.page(
                port, NavigateurForge.connecte(port, sessions, AgentForge.agent(agents, RoleAgent.AGENT)));
    }

    @Test
    void situationOneGetsItsMatriculeAndContractAndComesIn() {
        String mail = adresse("seul");
        immatriculer(declarer(new Declaration("non", "nous", "00000000000307", "École seule", mail, null)));

        String courrier = courrier(mail, 0);
        entrer(lien(courrier, 0), "certificateur", trouver(MATRICULE, courrier), trouver(CONTRAT, courrier), mail);
    }

    @Test
    void situationTwoOpensTwoAccountsOnceAnotherHasDeclaredIt() {
        String mail = adresse("double");
        immatriculer(declarer(new Declaration("oui", "nous", "00000000000315", "Institut double", mail, null)));
        String premier = courrier(mail, 0);
        assertThat(premier).contains("Aucun certificateur ne vous a encore déclaré");
        String matricule = trouver(MATRICULE, premier);
        entrer(lien(premier, 0), "certificateur", matricule, trouver(CONTRAT, premier), mail);

        Declare institut = new Declare("00000000000315", "Institut double", mail);
        immatriculer(declarer(
                new Declaration("non", "tiers", "00000000000323", "Lycée déclarant", adresse("lycee"), institut)));
        String second = courrier(mail, 1);

        entrer(lien(second, 0), "déposant", matricule, trouver(CERTIFICATEUR, second), mail);
        assertThat(baseWeb.jdbc().sql("""
                        select c.role from compte c join organisme o on o.id = c.organisme_id
                        where o.id_client = ? and c.etat = 'ACTIF' order by c.role
                        """).param(matricule).query(String.class).list())
                .containsExactly("CERTIFICATEUR", "DEPOSANT");
    }

    @Test
    void situationThreeLetsTheDeposantInWithBothMatriculesAndTheCertificateurRead() {
        String ecole = adresse("ecole");
        String tiers = adresse("tiers");
        Declare deposant = new Declare("00000000000331", "Tiers de confiance", tiers);
        immatriculer(declarer(new Declaration("non", "tiers", "00000000000349", "École mandante", ecole, deposant)));

        String auTiers = courrier(tiers, 0);
        assertThat(auTiers).doesNotContain("Numéro de contrat");
        Page page = entrer(
                lien(auTiers, 0), "déposant", trouver(MATRICULE, auTiers), trouver(CERTIFICATEUR, auTiers), tiers);
        assertThat(page.locator(".entete-compte")).containsText("École mandante");
        ChromiumEssai.capturer(page, "bout-en-bout-deposant");
        String aLEcole = courrier(ecole, 0);
        entrer(lien(aLEcole, 0), "certificateur", trouver(MATRICULE, aLEcole), trouver(CONTRAT, aLEcole), ecole);
    }

    private static String adresse(String qui) {
        return qui + "." + UUID.randomUUID() + "@bout.invalid";
    }

    /** Fills the form in, as somebody who knows nothing of the portal. */
    private String declarer(Declaration dite) {
        Page page = chromium.page(port, NavigateurForge.anonyme(port));
        page.navigate("/contact");
        page.getByLabel("Je souhaite me faire connaître").check();
        presser(page, "Passer à l’étape suivante");
        repondre(page, "certifie", "oui");
        repondre(page, "quiDepose", dite.quiDepose());
        repondre(page, "pourAutres", dite.pourAutres());
        presser(page, "Continuer");
        presser(page, "Continuer");
        remplir(page, Map.of("siret", dite.siret()));
        presser(page, "Continuer");
        remplir(page, Map.of("raisonSociale", dite.nom()));
        presser(page, "Continuer");
        remplir(page, Map.of("prenom", "Camille", "nom", "Exemple", "mail", dite.mail()));
        presser(page, "Continuer");
        if (dite.deposant() != null) {
            Declare declare = dite.deposant();
            remplir(
                    page,
                    Map.of(
                            "deposantSiret",
                            declare.siret(),
                            "deposantRaisonSociale",
                            declare.nom(),
                            "deposantPrenom",
                            "Dominique",
                            "deposantNom",
                            "Tiers",
                            "deposantMail",
                            declare.mail()));
            repondre(page, "deposantLien", "mandat");
            presser(page, "Continuer");
        }
        presser(page, "Envoyer ma demande");
        assertThat(page.locator("h1")).hasText("Votre demande est envoyée");
        Matcher reference = REFERENCE.matcher(page.locator("main").innerText());
        assertThat(reference.find()).isTrue();
        page.context().close();
        return reference.group();
    }

    /** What the agent does: takes the request, registers, reads the mails over, sends them. */
    private void immatriculer(String reference) {
        agent.navigate("/administration?texte=" + reference);
        agent.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference))
                .click();
        agent.locator("#immatriculer").click();
        assertThat(agent.locator("h1")).hasText("Relire avant d’envoyer");
        presser(agent, "Envoyer");
        assertThat(agent.getByRole(AriaRole.STATUS)).containsText("Les identifiants sont envoyés");
    }

    /** @param deja how many this address had received before */
    private String courrier(String mail, int deja) {
        return CourrielsRecus.texte(boite.attendre(mail, "identifiants d’inscription", deja));
    }

    /** From the link of the mail to the space, second factor included. */
    private Page entrer(String lien, String role, String matricule, String autre, String mail) {
        int deja = boite.tous(mail, "Votre identifiant de connexion").size();
        Page page = chromium.page(port, NavigateurForge.anonyme(port));
        page.navigate(lien);
        presser(page, "Continuer comme organisme " + role);
        remplir(page, Map.of("matricule", matricule, "autre", autre));
        presser(page, "Continuer");
        remplir(page, Map.of("prenom", "Camille", "nom", "Exemple", "mail", mail));
        page.locator("#conditions").check();
        presser(page, "Continuer");
        presser(page, "Confirmer l’inscription");
        assertThat(page.locator("h1")).hasText("Votre organisme est inscrit");

        String bienvenue = CourrielsRecus.texte(boite.attendre(mail, "Votre identifiant de connexion", deja));
        String identifiant = trouver(Pattern.compile("Identifiant de connexion : (\\w{9})"), bienvenue);
        page.navigate(trouver(Pattern.compile("https?://[^/\\s]+(/connexion/mot-de-passe\\?jeton=\\S+)"), bienvenue));
        page.locator("#motDePasse").fill(MOT_DE_PASSE);
        presser(page, "Enregistrer ce mot de passe");
        page.locator("#identifiant").fill(identifiant);
        page.locator("#motDePasse").fill(MOT_DE_PASSE);
        presser(page, "Me connecter");
        page.getByText("Je ne peux pas viser le QR code").click();
        String secret = page.locator("[data-secret]").innerText().replace(" ", "");
        page.locator("#code").fill(Totp.code(SecretTotp.lire(secret), Totp.pas(Instant.now())));
        presser(page, "Enregistrer cette application");
        assertThat(page).hasTitle("Codes de secours – Accroche");
        page.navigate("/espace");
        assertThat(page).hasTitle("Mon espace – Accroche");
        return page;
    }

    private static void presser(Page page, String bouton) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(bouton).setExact(true))
                .click();
    }

    private static void repondre(Page page, String champ, String valeur) {
        page.locator("input[name=" + champ + "][value=" + valeur + "]").check();
    }

    private static void remplir(Page page, Map<String, String> champs) {
        champs.forEach((champ, valeur) -> page.locator("#" + champ).fill(valeur));
    }

    private static String lien(String courrier, int rang) {
        return LIEN.matcher(courrier)
                .results()
                .map(trouve -> trouve.group(1))
                .toList()
                .get(rang);
    }

    private static String trouver(Pattern motif, String texte) {
        return motif.matcher(texte)
                .results()
                .findFirst()
                .map((MatchResult trouve) -> trouve.group(1))
                .orElseThrow(() -> new AssertionError("Expected " + motif + " in: " + texte));
    }

    /** @param deposant null but in situation 3 */
    private record Declaration(
            String pourAutres,
            String quiDepose,
            String siret,
            String nom,
            String mail,
            @Nullable Declare deposant) {}

    private record Declare(String siret, String nom, String mail) {}
}
