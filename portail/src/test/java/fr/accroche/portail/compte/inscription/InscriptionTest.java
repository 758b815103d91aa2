package fr.accroche.portail.compte.inscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.Siret;
import fr.accroche.portail.CodesEssai;
import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurEssai;
import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.LiensInscription;
import fr.accroche.portail.organisme.NouveauMandat;
import fr.accroche.portail.organisme.NouvelOrganisme;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.RoleOrganisme;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sign-up of an organism and its adverse variants (J06), by real HTTP and real mail. */
class InscriptionTest extends EssaiPortail {
    private static final AtomicInteger NUMEROS = new AtomicInteger(500);
    private static final String ORGANISME = "/inscription/organisme";
    private static final Pattern IDENTIFIANT = Pattern.compile("Identifiant de connexion : ([2-9A-Z]{9})");

    @Autowired
    private LiensInscription liens;

    private final CourrielsRecus boite = new CourrielsRecus(BOITE);
    private NavigateurEssai navigateur;
    private Organisme organisme;
    private String contrat;
    private String referent;
    private String titulaire;

    @BeforeEach
    void immatriculer() {
        int n = NUMEROS.incrementAndGet();
        navigateur = new NavigateurEssai(port, "198.18." + n % 250 + ".7");
        contrat = "MFINS%06d".formatted(n);
        referent = "referent-" + n + "@exemple.invalid";
        titulaire = "titulaire-" + n + "@exemple.invalid";
        organisme = creer(n, Map.of(RoleOrganisme.CERTIFICATEUR, new IdContrat(contrat)));
    }

    private Organisme creer(int n, Map<RoleOrganisme, IdContrat> contrats) {
        Organisme cree = organismes.creer(new NouvelOrganisme(
                new IdClient("INS%05d".formatted(n)),
                "Organisme inscrit " + n,
                siret(n),
                contrats,
                LocalDate.now().minusYears(1)));
        baseWeb.jdbc()
                .sql("update organisme set referent_mail = ? where id = ?")
                .params(referent, cree.id())
                .update();
        return cree;
    }

    private static Siret siret(int n) {
        return Stream.iterate(0, cle -> cle + 1)
                .flatMap(cle -> Siret.lire("8%012d".formatted(n * 3L) + cle).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Shows the faults of a step, which stand behind a redirection to it. */
    private String fautes(HttpResponse<String> reponse, String etape) throws Exception {
        assertThat(NavigateurEssai.lieu(reponse)).isEqualTo(etape);
        return navigateur.lire(etape).body();
    }

    private HttpResponse<String> identifier(String matricule, String autre) throws Exception {
        return navigateur.envoyer(
                "/inscription/organisme", "/inscription/organisme", "matricule", matricule, "autre", autre);
    }

    private void choisir(String role) throws Exception {
        assertThat(NavigateurEssai.lieu(navigateur.envoyer("/inscription", "/inscription", "role", role)))
                .isEqualTo("/inscription/organisme");
    }

    private HttpResponse<String> finir(String mail) throws Exception {
        HttpResponse<String> suite = navigateur.envoyer(
                "/inscription/titulaire",
                "/inscription/titulaire",
                "prenom",
                "Camille",
                "nom",
                "Exemple",
                "mail",
                mail,
                "conditions",
                "true");
        assertThat(NavigateurEssai.lieu(suite)).isEqualTo("/inscription/recapitulatif");
        return navigateur.envoyer("/inscription/recapitulatif", "/inscription/recapitulatif");
    }

    private String inscrire(String mail) throws Exception {
        choisir("certificateur");
        assertThat(NavigateurEssai.lieu(identifier(organisme.matricule().valeur(), contrat)))
                .isEqualTo("/inscription/titulaire");
        assertThat(NavigateurEssai.lieu(finir(mail))).isEqualTo("/inscription/fin");
        return navigateur.lire("/inscription/fin").body();
    }

    private String suivreLien() throws Exception {
        URI lien = liens.creer(organisme.id(), RoleOrganisme.CERTIFICATEUR);
        String chemin = lien.getPath() + "?" + lien.getQuery();
        assertThat(NavigateurEssai.lieu(navigateur.lire(chemin))).isEqualTo("/inscription");
        return chemin;
    }

    private static String identifiant(MimeMessage lettre) {
        Matcher trouve = IDENTIFIANT.matcher(CourrielsRecus.texte(lettre));
        assertThat(trouve.find()).isTrue();
        return trouve.group(1);
    }

    private String choisirMotDePasse(MimeMessage lettre) throws Exception {
        String lien = CourrielsRecus.lien(lettre);
        HttpResponse<String> page = navigateur.lire(lien);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("autocomplete=\"new-password\"", "autocomplete=\"username\"");
        HttpResponse<String> choisi = navigateur.envoyer(
                lien,
                "/connexion/mot-de-passe",
                "jeton",
                lien.substring(lien.indexOf('=') + 1),
                "motDePasse",
                MOT_DE_PASSE);
        assertThat(NavigateurEssai.lieu(choisi)).isEqualTo("/connexion?choisi");
        return lien;
    }

    @Test
    void opensTheAccountAtOnceForWhoeverHoldsTheLinkOfTheMail() throws Exception {
        suivreLien();

        assertThat(inscrire(titulaire)).contains("Votre organisme est inscrit", titulaire);

        MimeMessage lettre = boite.attendre(titulaire, "Votre identifiant de connexion");
        String identifiant = identifiant(lettre);
        choisirMotDePasse(lettre);
        assertThat(NavigateurEssai.lieu(navigateur.donnerMotDePasse(identifiant, MOT_DE_PASSE)))
                .isEqualTo("/connexion/second-facteur");
        assertThat(CourrielsRecus.texte(boite.attendre(referent, "est inscrit")))
                .contains("Camille Exemple", titulaire, "/inscription/contester?jeton=");
    }

    @Test
    void opensNothingTwiceWithOneLink() throws Exception {
        String lien = suivreLien();
        inscrire(titulaire);
        String motDePasse = choisirMotDePasse(boite.attendre(titulaire, "Votre identifiant de connexion"));

        for (String mort :
                List.of(lien, motDePasse, "/inscription/confirmer?jeton=invente", "/connexion/adresse?jeton=")) {
            HttpResponse<String> page = navigateur.lire(mort);
            assertThat(page.statusCode()).as(mort).isEqualTo(410);
            assertThat(page.body()).contains("Ce lien n’est plus valable");
        }
    }

    @Test
    void waitsForTheReferentWithoutTheLink() throws Exception {
        assertThat(inscrire(titulaire)).contains("attend l’accord du référent");
        boite.attendre(titulaire, "attend l’accord du référent");
        assertThat(boite.tous(titulaire, "Votre identifiant de connexion")).isEmpty();

        MimeMessage demande = boite.attendre(referent, "attend votre accord");
        String lien = CourrielsRecus.lien(demande);
        assertThat(navigateur.lire(lien).body()).contains("Camille Exemple", "Accepter cette inscription");
        HttpResponse<String> accord = navigateur.envoyer(
                lien, "/inscription/confirmer", "jeton", lien.substring(lien.indexOf('=') + 1), "choix", "accepter");

        assertThat(accord.body()).contains("L’inscription est acceptée");
        choisirMotDePasse(boite.attendre(titulaire, "Votre identifiant de connexion"));
        assertThat(navigateur.lire(lien).statusCode()).isEqualTo(410);
    }

    @Test
    void givesNothingToWhomTheReferentRefuses() throws Exception {
        inscrire(titulaire);
        String lien = CourrielsRecus.lien(boite.attendre(referent, "attend votre accord"));

        assertThat(navigateur
                        .envoyer(
                                lien,
                                "/inscription/confirmer",
                                "jeton",
                                lien.substring(lien.indexOf('=') + 1),
                                "choix",
                                "refuser")
                        .body())
                .contains("L’inscription est refusée");
        assertThat(utilisateurs()).isZero();
    }

    private long utilisateurs() {
        return baseWeb.jdbc().sql("""
                        select count(*) from utilisateur u join compte c on c.id = u.compte_id
                        where c.organisme_id = ? and u.etat <> 'DESACTIVE'
                        """).param(organisme.id()).query(Long.class).single();
    }

    @Test
    void closesAContestedAccountAtOnceAndGivesTheReferentAFreshLink() throws Exception {
        suivreLien();
        inscrire(titulaire);
        MimeMessage lettre = boite.attendre(titulaire, "Votre identifiant de connexion");
        String identifiant = identifiant(lettre);
        choisirMotDePasse(lettre);
        secondsFacteurs.poserTotp(new IdentifiantConnexion(identifiant), CodesEssai.SECRET);
        NavigateurEssai intrus = new NavigateurEssai(port, "198.18.251.7");
        intrus.seConnecter(identifiant, MOT_DE_PASSE);
        assertThat(intrus.lire("/espace").statusCode()).isEqualTo(200);

        String lien = CourrielsRecus.lien(boite.attendre(referent, "est inscrit"));
        assertThat(navigateur.lire(lien).body()).contains("Contester cette inscription");
        navigateur.envoyer(lien, "/inscription/contester", "jeton", lien.substring(lien.indexOf('=') + 1));

        assertThat(NavigateurEssai.lieu(intrus.lire("/espace"))).isEqualTo("/connexion");
        assertThat(NavigateurEssai.lieu(intrus.donnerMotDePasse(identifiant, MOT_DE_PASSE)))
                .isEqualTo("/connexion?erreur");
        String nouveau = CourrielsRecus.lien(boite.attendre(referent, "votre nouveau lien"));
        assertThat(NavigateurEssai.lieu(navigateur.lire(nouveau))).isEqualTo("/inscription");
        assertThat(inscrire("autre-" + titulaire)).contains("Votre organisme est inscrit");
    }

    @Test
    void tellsTheSecondPersonWhoAdministersWithoutGivingTheAddress() throws Exception {
        suivreLien();
        inscrire(titulaire);
        navigateur = new NavigateurEssai(port, "198.18.252.7");
        choisir("certificateur");

        String page = identifier(organisme.matricule().valeur(), contrat).body();

        assertThat(page)
                .contains("Votre organisme est déjà inscrit", "t•••@e•••.invalid")
                .doesNotContain(titulaire);
    }

    @Test
    void answersAWrongContractAsAnUnknownMatricule() throws Exception {
        choisir("certificateur");

        String contratFaux = fautes(identifier(organisme.matricule().valeur(), "MFINS999999"), ORGANISME);
        String matriculeInconnu = fautes(identifier("ZZZ99999", contrat), ORGANISME);

        assertThat(neutre(contratFaux))
                .contains("Ces identifiants d’inscription ne vont pas ensemble")
                .isEqualTo(neutre(matriculeInconnu));
    }

    /** Without what the visitor typed itself and the token of the form. */
    private static String neutre(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void locksTheSixthTryEvenWhenItIsRight() throws Exception {
        choisir("certificateur");
        for (int essai = 0; essai < 5; essai++) {
            identifier(organisme.matricule().valeur(), "MFINS99999" + essai);
        }

        assertThat(fautes(identifier(organisme.matricule().valeur(), contrat), ORGANISME))
                .contains("Ces identifiants d’inscription ne vont pas ensemble");
    }

    @Test
    void losesNothingOnTheWayBackNorAfterAnError() throws Exception {
        choisir("certificateur");
        identifier(organisme.matricule().valeur(), contrat);
        String enErreur = fautes(
                navigateur.envoyer(
                        "/inscription/titulaire",
                        "/inscription/titulaire",
                        "prenom",
                        "Camille",
                        "nom",
                        "Exemple",
                        "mail",
                        "pas une adresse"),
                "/inscription/titulaire");

        assertThat(enErreur)
                .contains("value=\"Camille\"", "value=\"Exemple\"", "value=\"pas une adresse\"")
                .contains("href=\"#mail\"", "id=\"mail-erreur\"", "href=\"#conditions\"", "Étape <span>3</span> sur 4");
        assertThat(navigateur.lire("/inscription/organisme").body())
                .contains("value=\"" + organisme.matricule() + "\"", "value=\"" + contrat + "\"");
        assertThat(navigateur.lire("/inscription/titulaire").body()).contains("value=\"Camille\"");
        assertThat(NavigateurEssai.lieu(navigateur.lire("/inscription/recapitulatif")))
                .isEqualTo("/inscription/titulaire");
    }

    @Test
    void makesTwoAccountsForAnOrganismThatDepositsForItselfAndForOthers() throws Exception {
        int n = NUMEROS.incrementAndGet();
        Organisme deux = creer(
                n,
                Map.of(
                        RoleOrganisme.CERTIFICATEUR,
                        new IdContrat("MFDEU%06d".formatted(n)),
                        RoleOrganisme.DEPOSANT,
                        new IdContrat("MFDED%06d".formatted(n))));
        mandats.donner(
                new NouveauMandat(
                        organisme.id(), deux.matricule(), LocalDate.now().minusDays(1), Optional.empty()),
                "essai");
        inscrireAvecLien(deux, RoleOrganisme.CERTIFICATEUR, "MFDEU%06d".formatted(n));
        inscrireAvecLien(deux, RoleOrganisme.DEPOSANT, organisme.matricule().valeur());

        assertThat(baseWeb.jdbc()
                        .sql("""
                        select c.role from utilisateur u join compte c on c.id = u.compte_id
                        where u.mail = ? and c.organisme_id = ? order by c.role
                        """)
                        .params(titulaire, deux.id())
                        .query(String.class)
                        .list())
                .containsExactly("CERTIFICATEUR", "DEPOSANT");
    }

    private void inscrireAvecLien(Organisme qui, RoleOrganisme role, String autre) throws Exception {
        URI lien = liens.creer(qui.id(), role);
        navigateur.lire(lien.getPath() + "?" + lien.getQuery());
        choisir(role == RoleOrganisme.CERTIFICATEUR ? "certificateur" : "deposant");
        assertThat(NavigateurEssai.lieu(identifier(qui.matricule().valeur(), autre)))
                .isEqualTo("/inscription/titulaire");
        finir(titulaire);
        assertThat(navigateur.lire("/inscription/fin").body()).contains("Votre organisme est inscrit");
    }

    @Test
    void refusesADeposantOnceItsMandateIsRevoked() throws Exception {
        int n = NUMEROS.incrementAndGet();
        Organisme deposant = creer(n, Map.of(RoleOrganisme.DEPOSANT, new IdContrat("MFDIN%06d".formatted(n))));
        choisir("deposant");

        assertThat(fautes(
                        identifier(
                                deposant.matricule().valeur(),
                                organisme.matricule().valeur()),
                        ORGANISME))
                .contains("Ces identifiants d’inscription ne vont pas ensemble");
        mandats.donner(
                new NouveauMandat(
                        organisme.id(), deposant.matricule(), LocalDate.now().minusDays(1), Optional.empty()),
                "essai");
        assertThat(NavigateurEssai.lieu(identifier(
                        deposant.matricule().valeur(), organisme.matricule().valeur())))
                .isEqualTo("/inscription/titulaire");
        baseWeb.jdbc()
                .sql("update mandat set revoque_le = now() where deposant_id = ?")
                .param(deposant.id())
                .update();
        assertThat(fautes(finir(titulaire), ORGANISME)).contains("Ces identifiants d’inscription ne vont pas ensemble");
    }

    @Test
    void keepsNoTokenInTheBase() {
        URI lien = liens.creer(organisme.id(), RoleOrganisme.CERTIFICATEUR);
        String jeton = lien.getQuery().substring("jeton=".length());

        assertThat(jeton).matches("[\\w-]{43}");
        assertThat(baseWeb.jdbc()
                        .sql(
                                "select encode(empreinte, 'base64') from lien_courriel where objet_id in (select id from compte where organisme_id = ?)")
                        .param(organisme.id())
                        .query(String.class)
                        .list())
                .hasSize(1)
                .doesNotContain(jeton);
    }
}
