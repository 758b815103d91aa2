package fr.accroche.portail.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.Siret;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.compte.NouvelUtilisateur;
import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.organisme.RoleOrganisme;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mandates of an organism, on both sides. */
class MandatsEspaceTest extends EssaiGestion {
    private static final String LISTE = "/espace/organisme/mandats";

    private Acteurs acteurs;
    private NavigateurForge certificateur;
    private NavigateurForge deposant;

    @BeforeEach
    void seConnecter() {
        acteurs = acteurs();
        deposant = navigateur(utilisateur(acteurs.identifiant()));
        String siret = baseWeb.jdbc()
                .sql("select siret from organisme_siret where organisme_id = ?")
                .param(acteurs.certificateur().id())
                .query(String.class)
                .single();
        UUID compte = comptes.ouvrir(acteurs.certificateur().id(), RoleOrganisme.CERTIFICATEUR, new Siret(siret));
        UtilisateurConnecte admin = utilisateur(comptes.creer(
                new NouvelUtilisateur(
                        compte, "Claude", "Essai", "claude@essai.invalid", RoleUtilisateur.ADMINISTRATEUR),
                MOT_DE_PASSE));
        certificateur = navigateur(admin);
    }

    private HttpResponse<String> donner(Map<String, String> changes) throws Exception {
        Map<String, String> champs = new HashMap<>(Map.of(
                "matricule", acteurs().deposant().matricule().valeur(),
                "debut", "2026-09-01",
                "fin", "",
                "engage", "true"));
        champs.putAll(changes);
        return certificateur.envoyer("POST", LISTE, champs);
    }

    @Test
    void showsAMandateToBothSidesAndItsRevocationToTheCertificateurOnly() throws Exception {
        String mandat = LISTE + "/" + acteurs.mandat();

        assertThat(certificateur.lire(mandat).body())
                .contains(acteurs.deposant().raisonSociale(), "Révoquer le mandat", "Mandat donné");
        assertThat(deposant.lire(mandat).body())
                .contains(acteurs.certificateur().raisonSociale())
                .doesNotContain("Révoquer le mandat");
        assertThat(deposant.envoyer("POST", mandat + "/revocation", Map.of("motif", "essai"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void hasAMandateReadOverByNameBeforeItIsSigned() throws Exception {
        Acteurs autres = acteurs();
        Map<String, String> choix =
                Map.of("matricule", autres.deposant().matricule().valeur().toLowerCase(java.util.Locale.ROOT));

        HttpResponse<String> relecture = donner(choix);

        assertThat(relecture.statusCode()).isEqualTo(200);
        assertThat(relecture.body())
                .contains("Signer et donner le mandat", autres.deposant().raisonSociale());
        assertThat(mandats.donnesPar(acteurs.certificateur().id())).hasSize(1);

        Map<String, String> signe = new HashMap<>(choix);
        signe.put("relu", "true");
        assertThat(NavigateurForge.lieu(donner(signe))).isEqualTo(LISTE);
        assertThat(mandats.donnesPar(acteurs.certificateur().id())).hasSize(2);
    }

    @Test
    void doesNotGiveAMandateWithoutASignature() throws Exception {
        HttpResponse<String> refus = donner(Map.of("engage", "false", "relu", "true"));

        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("href=\"#engage\"");
        assertThat(mandats.donnesPar(acteurs.certificateur().id())).hasSize(1);
    }

    @Test
    void tellsWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        HttpResponse<String> refus = donner(Map.of("matricule", "12", "debut", "hier"));

        assertThat(refus.body()).contains("href=\"#matricule\"", "href=\"#debut\"", "value=\"12\"", "value=\"hier\"");
        assertThat(donner(Map.of("matricule", "ZZZZZZZZ")).body()).contains("Aucun organisme déposant");
        assertThat(donner(Map.of("fin", "2026-01-01", "relu", "true")).body()).contains("href=\"#fin\"");
    }

    @Test
    void revokesAMandateForAReasonThatBothSidesRead() throws Exception {
        String mandat = LISTE + "/" + acteurs.mandat();
        assertThat(certificateur
                        .envoyer("POST", mandat + "/revocation", Map.of("motif", " "))
                        .statusCode())
                .isEqualTo(422);

        certificateur.envoyer("POST", mandat + "/revocation", Map.of("motif", "Fin de la prestation"));

        for (NavigateurForge qui : new NavigateurForge[] {certificateur, deposant}) {
            assertThat(qui.lire(mandat).body()).contains("révoqué", "Fin de la prestation", "Mandat révoqué");
        }
        assertThat(deposant.lire("/espace/deposer").body()).contains("Aucun certificateur ne vous a mandaté");
        assertThat(certificateur
                        .envoyer("POST", mandat + "/revocation", Map.of("motif", "encore"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsTheSiretsOfAnOrganism() throws Exception {
        assertThat(certificateur.lire("/espace/organisme/sirets").body()).contains("en cours");
        assertThat(certificateur.lire("/espace/organisme").body())
                .contains(
                        acteurs.certificateur().matricule().valeur(),
                        acteurs.contrat().valeur());
    }
}
