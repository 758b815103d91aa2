package fr.accroche.portail.espace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accroche.modele.IdFlux;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a depositor reads of a deposit, from its summary to the lists it takes away, on the whole portal. */
class ComprendreUnDepotTest extends EssaiPortail {
    private Acteurs acteurs;
    private Navigateur navigateur;

    @BeforeEach
    void signsIn() throws Exception {
        acteurs = acteurs();
        navigateur = new Navigateur(port);
        navigateur.seConnecter(acteurs.identifiant().valeur(), MOT_DE_PASSE);
    }

    @Test
    void tellsOfEachPassageWhichPassFailedAndWhatToCheck() throws Exception {
        String page = deposer(flux());
        assertThat(lire(page)).contains("Traité avec erreurs", "Pourquoi des passages sont KO", "1re passe");
        assertThat(lire(page + "/passages?resultat=KO"))
                .contains("2e passe", "3e passe", "Plusieurs titulaires ont été identifiés", "À vérifier")
                .doesNotContain("acquis, ne le renvoyez pas");
        assertThat(lire(page + "/passages?resultat=OK"))
                .contains("acquis, ne le renvoyez pas")
                .doesNotContain("badge-statut-erreurs");
        assertThat(lire(page + "/passages?code=NIR-PLUSIEURS-CANDIDATS"))
                .contains("Plusieurs titulaires")
                .doesNotContain(
                        "1re passe\u00a0: critères obligatoires (nom de naissance, prénom, sexe, année de naissance)</div>");
        assertThat(lire(page + "/passages?texte=introuvable")).contains("Aucun passage ne correspond");
    }

    @Test
    void givesTheListsAwayWhole() throws Exception {
        String page = deposer(flux());
        HttpResponse<String> csv = navigateur.lire(page + "/passages.csv");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body().lines()).hasSize(17);
        assertThat(csv.body()).startsWith("\ufeffordinal;idTechnique;certification;resultat;code");
        assertThat(lire(page + "/passages.json?resultat=KO").split("\"resultat\":\"KO\"", -1))
                .hasSize(7);
        assertThat(lire("/espace/depots.csv").lines()).hasSize(2);
        assertThat(lire("/espace/depots.json")).contains("\"statut\":\"TRAITE_AVEC_ERREURS\"", "\"ok\":10");
        assertThat(navigateur.lire(page + "/passages.exe").statusCode()).isEqualTo(404);
    }

    @Test
    void groupsErrorsByCauseAndFindsOneAmongThem() throws Exception {
        String page = deposer(("<flux xmlns=\"urn:cdc:cpf:pc5:schema:1.0.0\">" + "<inconnue/>".repeat(60)
                        + "<horodatage>=HYPERLINK(1)</horodatage></flux>")
                .getBytes(StandardCharsets.UTF_8));
        String causes = lire(page + "/erreurs");
        assertThat(causes.indexOf("60\u00a0erreurs"))
                .as("the most frequent first")
                .isBetween(0, causes.indexOf("1\u00a0erreur<"));
        assertThat(causes)
                .contains("Juste", "/guides/regles#xsd-element-inconnu", "/guides/dictionnaire#flux-horodatage");
        assertThat(lire("/guides/regles")).contains("id=\"xsd-element-inconnu\"");
        assertThat(lire("/guides/dictionnaire")).contains("id=\"flux-horodatage\"");
        String trouvees = lire(page + "/erreurs?texte=horodatage");
        assertThat(trouvees).contains("=HYPERLINK(1)").doesNotContain("&lt;inconnue&gt;");
        String premiere = lire(page + "/erreurs?code=XSD-ELEMENT-INCONNU");
        assertThat(premiere).contains("apres=50", "Voir les suivantes");
        assertThat(lire(page + "/erreurs?code=XSD-ELEMENT-INCONNU&apres=50"))
                .contains("Revenir au début")
                .doesNotContain("Voir les suivantes");
        assertThat(lire(page + "/erreurs?gravite=AVERTISSEMENT")).contains("Aucune anomalie ne correspond");
        assertThat(lire(page + "/erreurs.csv?texte=horodatage"))
                .as("no cell runs as a formula")
                .contains(";'=HYPERLINK(1);");
    }

    @Test
    void countsDepositsMonthByMonth() throws Exception {
        deposer(flux());
        deposer("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertThat(lire("/espace/statistiques"))
                .contains("<svg", "62,5", "Pourquoi des passages sont KO", "Pourquoi des fichiers sont refusés");
        String json = lire("/espace/statistiques.json?mois=1");
        assertThat(json)
                .contains(
                        "\"depots\":2,\"fichiersRefuses\":1,\"passagesOk\":10,\"passagesKo\":6,\"tauxOkPourCent\":63");
        assertThat(lire("/espace/statistiques/raisons.csv").lines()).hasSizeGreaterThan(4);
        Navigateur autre = new Navigateur(port);
        autre.seConnecter(acteurs().identifiant().valeur(), MOT_DE_PASSE);
        assertThat(autre.lire("/espace/statistiques").body())
                .as("another organism counts its own")
                .contains("Aucun dépôt traité dans cette période");
    }

    private String lire(String chemin) throws Exception {
        HttpResponse<String> reponse = navigateur.lire(chemin);
        assertThat(reponse.statusCode()).as(chemin).isEqualTo(200);
        return reponse.body();
    }

    private String deposer(byte[] fichier) throws Exception {
        String page = Navigateur.destination(navigateur.envoyerCorps(
                navigateur.jeton("/espace/deposer"), "attachment; filename=\"flux.xml\"", fichier));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> navigateur.lire(page + "/suivi").body().contains("data-termine=\"true\""));
        return page;
    }

    private byte[] flux() throws Exception {
        EnteteSynthetique entete = new EnteteSynthetique(
                new IdFlux("F-" + UUID.randomUUID()),
                OffsetDateTime.now(),
                acteurs.deposant().matricule(),
                acteurs.certificateur().matricule(),
                acteurs.contrat());
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        FluxDemo.ecrire(entete, UUID::randomUUID, sortie);
        return sortie.toByteArray();
    }
}
