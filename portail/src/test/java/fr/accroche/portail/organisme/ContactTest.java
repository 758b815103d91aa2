package fr.accroche.portail.organisme;

import static fr.accroche.portail.NavigateurAgent.lieu;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurAgent;
import fr.accroche.synthese.demonstration.RegistreCertificationsDemo;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The contact form by real HTTP, without script. */
class ContactTest extends EssaiPortail {
    private static final Pattern REFERENCE = Pattern.compile("C-\\d{6}");

    @Autowired
    private Demandes demandes;

    private NavigateurAgent navigateur;
    private String mail;

    @BeforeEach
    void ouvrir() {
        navigateur = new NavigateurAgent(port);
        mail = UUID.randomUUID() + "@organisme.invalid";
        // Other tests came from this very network.
        baseWeb.jdbc().sql("update demande set reseau = null").update();
    }

    private String motif(MotifContact motif) throws Exception {
        return lieu(navigateur.envoyer("/contact", "/contact", Map.of("motif", motif.name())));
    }

    private String suite(String etape, Map<String, String> champs) throws Exception {
        HttpResponse<String> reponse = navigateur.envoyer(etape, etape, champs);
        assertThat(reponse.statusCode()).as(etape + " " + reponse.body()).isEqualTo(302);
        return lieu(reponse);
    }

    /** The same step again, with its faults. */
    private HttpResponse<String> faute(String etape, Map<String, String> champs) throws Exception {
        String encore = suite(etape, champs);
        assertThat(encore).isEqualTo(etape + "?corriger");
        return navigateur.lire(encore);
    }

    /** Up to the recap of situation 1. */
    private String jusquAuRecapitulatif(String siret) throws Exception {
        String etape = motif(MotifContact.ACCROCHAGE);
        etape = suite(etape, Map.of("certifie", "oui", "quiDepose", "nous", "pourAutres", "non"));
        etape = suite(etape, Map.of());
        etape = suite(etape, Map.of("siret", siret));
        etape = suite(etape, Map.of("raisonSociale", "École d’essai"));
        return suite(etape, Map.of("prenom", "Camille", "nom", "Essai", "mail", mail));
    }

    private String reference(String recapitulatif) throws Exception {
        String fin = suite(recapitulatif, Map.of());
        assertThat(fin).endsWith("/envoyee");
        Matcher trouve = REFERENCE.matcher(navigateur.lire(fin).body());
        assertThat(trouve.find()).isTrue();
        return trouve.group();
    }

    private Demande demande(String reference) {
        return demandes.lister(
                        new FiltreDemandes(java.util.EnumSet.allOf(EtatDemande.class), Optional.of(reference), 10))
                .get(0);
    }

    @Test
    void leadsFromTheSituationToANumberAndAMail() throws Exception {
        String recapitulatif = jusquAuRecapitulatif("000 000 000 00034");
        assertThat(navigateur.lire(recapitulatif).body())
                .contains("École d’essai", mail, "certificateur inscrit auprès de France compétences");

        String reference = reference(recapitulatif);

        Demande demande = demande(reference);
        assertThat(demande.situation()).contains(SituationDepot.PROPRE);
        assertThat(demande.etat()).isEqualTo(EtatDemande.RECUE);
        assertThat(demande.sirets())
                .containsExactly(
                        new SiretDeclare(RegistreCertificationsDemo.ECOLE, VerdictSiret.INSCRIT, Optional.empty()));
        String courriel = CourrielsRecus.texte(new CourrielsRecus(BOITE).attendre(mail, reference));
        assertThat(courriel)
                .contains("École d’essai", "00000000000034", "Situation")
                .doesNotContain("à vérifier");
    }

    @Test
    void prefillsTheNameAndShowsTheCertificationsHeld() throws Exception {
        String etape = motif(MotifContact.ACCROCHAGE);
        etape = suite(etape, Map.of("certifie", "oui", "quiDepose", "nous", "pourAutres", "non"));
        etape = suite(etape, Map.of());
        etape = suite(etape, Map.of("siret", "00000000000034", "autresSirets", "00000000000042"));

        assertThat(navigateur.lire(etape).body())
                .contains("value=\"École imaginaire des artisans\"", "RNCP90101 – Artisan fictif du bois", "RS9102");
    }

    @Test
    void keepsAClosedOrUnknownSiretToBeVerified() throws Exception {
        Demande ferme = demande(reference(jusquAuRecapitulatif(RegistreCertificationsDemo.ANCIEN.valeur())));
        Demande inconnu = demande(reference(jusquAuRecapitulatif("00000000000117")));

        assertThat(ferme.sirets().get(0).verdict()).isEqualTo(VerdictSiret.SANS_CERTIFICATION_ACTIVE);
        assertThat(inconnu.sirets().get(0).verdict()).isEqualTo(VerdictSiret.INCONNU);
        assertThat(List.of(ferme, inconnu)).allMatch(Demande::estAVerifier);
        String courriel = CourrielsRecus.texte(new CourrielsRecus(BOITE).attendre(mail, inconnu.reference()));
        assertThat(courriel).contains("Vous n’avez rien à refaire");
    }

    @Test
    void makesOneRequestOfADoubleClick() throws Exception {
        String recapitulatif = jusquAuRecapitulatif("00000000000034");
        List<CompletableFuture<String>> clics = new ArrayList<>();
        for (int clic = 0; clic < 3; clic++) {
            clics.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return reference(recapitulatif);
                } catch (Exception e) {
                    throw new CompletionException(e);
                }
            }));
        }

        assertThat(clics.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(new CourrielsRecus(BOITE).attendre(mail, "Votre demande")).isNotNull();
        assertThat(baseWeb.jdbc()
                        .sql("select count(*) from courriel where destinataire = ?")
                        .param(mail)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void tellsEachFaultByItsFieldAndKeepsWhatWasTyped() throws Exception {
        String etape = motif(MotifContact.ACCROCHAGE);
        etape = suite(etape, Map.of("certifie", "oui", "quiDepose", "nous", "pourAutres", "non"));
        etape = suite(etape, Map.of());

        HttpResponse<String> faux = faute(etape, Map.of("siret", "12345678901234", "autresSirets", "pas un siret"));

        assertThat(faux.statusCode()).isEqualTo(200);
        assertThat(faux.body())
                .contains("href=\"#siret\"", "href=\"#autresSirets\"", "value=\"12345678901234\"", "pas un siret")
                .contains("aria-invalid=\"true\"", "Ce numéro n’est pas un SIRET");
        assertThat(navigateur.lire(etape).body()).contains("value=\"12345678901234\"");
    }

    @Test
    void goesBackWithoutLosingAnything() throws Exception {
        String recapitulatif = jusquAuRecapitulatif("00000000000034");
        String brouillon = recapitulatif.substring(0, recapitulatif.lastIndexOf('/'));

        assertThat(navigateur.lire(brouillon + "/siret").body()).contains("value=\"00000000000034\"");
        assertThat(navigateur.lire(brouillon + "/referent").body()).contains("value=\"Camille\"", mail);
        assertThat(navigateur.lire(brouillon + "/situation").body())
                .containsPattern("value=\"nous\"[^>]*checked=\"checked\"");
    }

    @Test
    void doesNotJumpOverAStep() throws Exception {
        String etape = motif(MotifContact.ACCROCHAGE);
        String brouillon = etape.substring(0, etape.lastIndexOf('/'));

        assertThat(lieu(navigateur.lire(brouillon + "/recapitulatif"))).isEqualTo(brouillon + "/situation");
        assertThat(lieu(navigateur.envoyer(etape, brouillon + "/recapitulatif", Map.of())))
                .isEqualTo(brouillon + "/situation");
    }

    @Test
    void showsADraftToItsOwnSessionOnly() throws Exception {
        String recapitulatif = jusquAuRecapitulatif("00000000000034");

        assertThat(lieu(new NavigateurAgent(port).lire(recapitulatif))).isEqualTo("/contact?expire");
        assertThat(navigateur.lire("/contact?expire").body()).contains("Recommencez, rien n’avait été envoyé");
    }

    @Test
    void declaresTheDeposantOnTheSameForm() throws Exception {
        String etape = motif(MotifContact.ACCROCHAGE);
        etape = suite(etape, Map.of("certifie", "oui", "quiDepose", "tiers", "pourAutres", "non"));
        assertThat(navigateur.lire(etape).body()).contains("Situation n°", "Le référent de votre déposant");
        etape = suite(etape, Map.of());
        etape = suite(etape, Map.of("siret", "00000000000034"));
        etape = suite(etape, Map.of("raisonSociale", "École d’essai"));
        etape = suite(etape, Map.of("prenom", "Camille", "nom", "Essai", "mail", mail));
        Map<String, String> deposant = Map.of(
                "deposantSiret", "00000000000026",
                "deposantRaisonSociale", "Tiers d’essai",
                "deposantPrenom", "Dominique",
                "deposantNom", "Tiers",
                "deposantMail", "tiers@organisme.invalid");

        HttpResponse<String> partenaire = faute(etape, avec(deposant, "deposantLien", "partenaire"));
        assertThat(partenaire.body()).contains("Un partenaire", "href=\"#deposantLien\"", "value=\"Tiers d’essai\"");
        HttpResponse<String> soiMeme =
                faute(etape, avec(avec(deposant, "deposantLien", "mandat"), "deposantSiret", "00000000000034"));
        assertThat(soiMeme.body()).contains("Ce SIRET est le vôtre");

        Demande demande = demande(reference(suite(etape, avec(deposant, "deposantLien", "mandat"))));
        assertThat(demande.deposant().orElseThrow().raisonSociale()).isEqualTo("Tiers d’essai");
    }

    private static Map<String, String> avec(Map<String, String> champs, String nom, String valeur) {
        Map<String, String> tous = new java.util.HashMap<>(champs);
        tous.put(nom, valeur);
        return tous;
    }

    @Test
    void remindsSituationTwoThatTheOtherMustDeclareIt() throws Exception {
        String etape = motif(MotifContact.ACCROCHAGE);
        etape = suite(etape, Map.of("certifie", "oui", "quiDepose", "nous", "pourAutres", "oui"));

        assertThat(navigateur.lire(etape).body()).contains("L’autre organisme doit vous déclarer lui-même");
    }

    @Test
    void leadsWhoIsInNoneOfTheSituationsToHelp() throws Exception {
        String etape = motif(MotifContact.ACCROCHAGE);

        assertThat(suite(etape, Map.of("certifie", "oui", "quiDepose", "tiers", "pourAutres", "oui")))
                .isEqualTo("/contact/aucune-situation");
        assertThat(suite(etape, Map.of("certifie", "non"))).isEqualTo("/contact/aucune-situation");
        assertThat(navigateur.lire("/contact/aucune-situation").body())
                .contains("href=\"/aide\"", "href=\"/assistance\"");
    }

    @Test
    void takesANewSiretWithItsSuccession() throws Exception {
        String etape = motif(MotifContact.NOUVEAU_SIRET);
        HttpResponse<String> sansDate =
                faute(etape, Map.of("siret", "00000000000042", "ancienSiret", "00000000000034", "remplace", "oui"));
        assertThat(sansDate.body()).contains("href=\"#dateRemplacement\"");
        etape = suite(
                etape,
                Map.of(
                        "siret", "00000000000042",
                        "ancienSiret", "00000000000034",
                        "remplace", "oui",
                        "dateRemplacement", "01/09/2026"));
        etape = suite(etape, Map.of("raisonSociale", "École d’essai"));
        etape = suite(etape, Map.of("prenom", "Camille", "nom", "Essai", "mail", mail));

        Succession succession = demande(reference(etape)).succession().orElseThrow();

        assertThat(succession.ancien()).isEqualTo(RegistreCertificationsDemo.ECOLE);
        assertThat(succession.date()).contains(java.time.LocalDate.of(2026, 9, 1));
    }

    @Test
    void refusesASocialSecurityNumberInAQuestion() throws Exception {
        String etape = motif(MotifContact.QUESTION);
        String nir = fr.accroche.modele.Nir.deSansCle("2991200123456").valeur();

        HttpResponse<String> refus = faute(etape, Map.of("message", "Mon numéro est " + nir));

        assertThat(refus.body()).contains("numéro de sécurité sociale");
    }

    @Test
    void keepsWhatARobotSeemsToHaveFilledInAndMailsNobody() throws Exception {
        String recapitulatif = jusquAuRecapitulatif("00000000000034");
        String fin = suite(recapitulatif, Map.of("siteInternet", "https://achetez.invalid"));
        Matcher trouve = REFERENCE.matcher(navigateur.lire(fin).body());
        assertThat(trouve.find()).isTrue();

        assertThat(demande(trouve.group()).suspecte()).isTrue();
        assertThat(baseWeb.jdbc()
                        .sql("select count(*) from courriel where destinataire = ?")
                        .param(mail)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void slowsAFloodDownAndLosesNothingOfTheOneWhoWaits() throws Exception {
        for (int demande = 0; demande < 5; demande++) {
            reference(jusquAuRecapitulatif("00000000000034"));
        }
        String recapitulatif = jusquAuRecapitulatif("00000000000034");

        HttpResponse<String> frein = navigateur.envoyer(recapitulatif, recapitulatif, Map.of());

        assertThat(frein.statusCode()).isEqualTo(429);
        assertThat(frein.headers().firstValue("Retry-After")).isPresent();
        assertThat(frein.body()).contains("Rien n’est perdu", "École d’essai");
        baseWeb.jdbc()
                .sql("update demande set recue_le = recue_le - interval '2 days' where referent_mail = ?")
                .param(mail)
                .update();
        assertThat(reference(recapitulatif)).isNotEmpty();
    }

    @Test
    void writesWhatIsTypedAsTextAndNeverSetsAFieldOfAnotherStep() throws Exception {
        String etape = motif(MotifContact.ACCROCHAGE);
        etape = suite(
                etape,
                Map.of(
                        "certifie", "oui",
                        "quiDepose", "nous",
                        "pourAutres", "non",
                        "mail", "autre@pirate.invalid",
                        "motif", "QUESTION"));
        etape = suite(etape, Map.of());
        etape = suite(etape, Map.of("siret", "00000000000034"));
        etape = suite(etape, Map.of("raisonSociale", "<img src=x onerror=alert(1)>\u202e"));

        assertThat(navigateur.lire(etape).body()).contains("id=\"mail\"").doesNotContain("pirate");
        String recapitulatif = suite(etape, Map.of("prenom", "Camille", "nom", "Essai", "mail", mail));
        assertThat(navigateur.lire(recapitulatif).body()).contains("&lt;img").doesNotContain("<img", "\u202e");
    }
}
