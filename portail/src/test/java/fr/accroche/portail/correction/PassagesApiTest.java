package fr.accroche.portail.correction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.ClientHttp;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The KO file and passages one by one, by machines: the twins of J15, J16 and J17. */
class PassagesApiTest extends EssaiCorrection {
    private static final Pattern PASSAGE =
            Pattern.compile("<cpf:passageCertification>.*?</cpf:passageCertification>", Pattern.DOTALL);

    @BeforeEach
    void commencer() throws Exception {
        travailler(acteurs());
    }

    private static List<String> passages(String fichier) {
        return PASSAGE.matcher(fichier).results().map(trouve -> trouve.group()).toList();
    }

    private String koXml(JsonNode depot) throws Exception {
        HttpResponse<byte[]> reponse =
                api.lireOctets("/api/v1/depots/" + depot.get("id").asString() + "/ko.xml", "application/xml");
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("flux-ko.xml");
        return new String(reponse.body(), StandardCharsets.UTF_8);
    }

    @Test
    void givesTheKoPassagesByteForByteInAFileThatIsReadyToSend() throws Exception {
        String envoye = flux.texte();
        JsonNode depot = deposer(envoye);

        String ko = koXml(depot);

        List<String> acceptes = baseTraitement
                .jdbc()
                .sql("select id_technique from passage where depot_id = ?::uuid")
                .param(depot.get("id").asString())
                .query(String.class)
                .list();
        List<String> attendus = new ArrayList<>(passages(envoye));
        attendus.removeIf(passage -> acceptes.stream().anyMatch(passage::contains));
        assertThat(passages(ko)).hasSize(6).isEqualTo(attendus);
        assertThat(deposer(ko).get("compteurs").get("ko").asInt()).isEqualTo(6);
    }

    @Test
    void saysWhyThereIsNoKoFile() throws Exception {
        JsonNode refuse = ClientHttp.json(api.deposerAvec("mode=creation", "<a/>".getBytes(StandardCharsets.UTF_8)));
        String id = refuse.get("id").asString();
        api.attendre(id, PATIENCE);

        HttpResponse<String> reponse = api.lire("/api/v1/depots/" + id + "/ko.xml", "application/xml");

        assertThat(reponse.statusCode()).isEqualTo(409);
        assertThat(ClientHttp.json(reponse).get("code").asString()).isEqualTo("REQ-KO-FICHIER-REFUSE");
    }

    @Test
    void listsFindsAndShowsPassagesWithoutTheirHolders() throws Exception {
        deposer(flux.texte());
        String cle = flux.cles().get(0).toString();

        JsonNode page = ClientHttp.json(api.lire("/api/v1/passages?limite=4", "application/json"));
        JsonNode suite = ClientHttp.json(api.lire(
                "/api/v1/passages?limite=200&apres=" + page.get("suite").asString(), "application/json"));
        JsonNode trouve = ClientHttp.json(api.lire(
                "/api/v1/passages?emetteur=" + acteurs.deposant().matricule() + "&idTechnique=" + cle,
                "application/json"));
        HttpResponse<String> seul = api.lire("/api/v1/passages/" + passage(1), "application/json");

        assertThat(page.get("passages")).hasSize(4);
        assertThat(suite.get("passages")).hasSize(6);
        assertThat(suite.get("suite").isNull()).isTrue();
        assertThat(trouve.get("passages")).hasSize(1);
        assertThat(ClientHttp.json(seul).get("idTechnique").asString()).isEqualTo(cle);
        assertThat(ClientHttp.json(seul)
                        .get("donnees")
                        .get("obtentionCertification")
                        .isString())
                .isTrue();
        assertThat(seul.body()).doesNotContainIgnoringCase("valmorin").doesNotContain("nir");
    }

    @Test
    void typesAPassageThenReplacesIt() throws Exception {
        deposer(flux.texte());
        String idTechnique = "U-" + UUID.randomUUID();

        HttpResponse<String> saisi =
                api.envoyerJson("POST", "/api/v1/passages", corps(idTechnique), "Idempotency-Key", "k1");
        HttpResponse<String> rejoue =
                api.envoyerJson("POST", "/api/v1/passages", corps(idTechnique), "Idempotency-Key", "k1");
        HttpResponse<String> autre =
                api.envoyerJson("POST", "/api/v1/passages", corps("AUTRE"), "Idempotency-Key", "k1");

        assertThat(saisi.statusCode()).as(saisi.body()).isEqualTo(201);
        String depot = ClientHttp.json(saisi).get("depot").asString();
        assertThat(ClientHttp.json(rejoue).get("depot").asString()).isEqualTo(depot);
        assertThat(autre.statusCode()).isEqualTo(422);
        assertThat(attendre(depot).get("statut").asString()).isEqualTo("TRAITE_AVEC_SUCCES");
        String id = ClientHttp.json(api.lire("/api/v1/passages?idTechnique=" + idTechnique, "application/json"))
                .get("passages")
                .get(0)
                .get("id")
                .asString();
        String mention = corps(idTechnique).replace("\"scoring\": \"12\"", "\"scoring\": \"14\"");
        assertThat(api.envoyerJson("PUT", "/api/v1/passages/" + id, mention).statusCode())
                .isEqualTo(400);
        HttpResponse<String> remplace =
                api.envoyerJson("PUT", "/api/v1/passages/" + id + "?motif=donnees-incorrectes", mention);
        attendre(ClientHttp.json(remplace).get("depot").asString());
        JsonNode ancienne = ClientHttp.json(api.lire("/api/v1/passages/" + id, "application/json"));
        assertThat(ancienne.get("etat").asString()).isEqualTo("REMPLACE");
        assertThat(ancienne.get("versions")).hasSize(2);
        JsonNode nouvelle = ClientHttp.json(api.lire(
                "/api/v1/passages/" + ancienne.get("versions").get(0).get("id").asString(), "application/json"));
        assertThat(nouvelle.get("donnees").get("scoring").asString()).isEqualTo("14");
        assertThat(api.envoyerJson("PUT", "/api/v1/passages/" + id + "?motif=fraude", mention)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void tellsEveryAnomalyOfATypedPassageAndStoresNothing() throws Exception {
        String faux = corps("U-1").replace("\"sexe\": \"F\"", "\"sexe\": \"X\"").replace("RS1710", "RNCP1710");

        HttpResponse<String> refus = api.envoyerJson("POST", "/api/v1/passages", faux);

        assertThat(refus.statusCode()).isEqualTo(422);
        JsonNode probleme = ClientHttp.json(refus);
        assertThat(probleme.get("code").asString()).isEqualTo("REQ-PASSAGE-REFUSE");
        assertThat(probleme.get("traceId").asString()).isNotBlank();
        assertThat(probleme.get("anomalies").toString())
                .contains("identificationTitulaire/titulaire/sexe", "certification/code");
        assertThat(api.envoyerJson("POST", "/api/v1/passages", corps("U-1").replace("\"sexe\"", "\"genre\""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(baseWeb.jdbc()
                        .sql("select count(*) from depot where emetteur_id = ?")
                        .param(acteurs.deposant().id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void withdrawsForEverUpToTheNumberThenWaitsForASecondPerson() throws Exception {
        deposer(flux.texte());
        String premier = passage(1);

        HttpResponse<String> sansMotif = api.envoyer("DELETE", "/api/v1/passages/" + premier);
        HttpResponse<String> fait = api.envoyer("DELETE", "/api/v1/passages/" + premier + "?motif=fraude");
        HttpResponse<String> encore = api.envoyer("DELETE", "/api/v1/passages/" + premier + "?motif=fraude");

        assertThat(sansMotif.statusCode()).isEqualTo(400);
        assertThat(fait.statusCode()).isEqualTo(200);
        assertThat(etat(premier)).isEqualTo("RETIRE");
        assertThat(encore.statusCode()).isEqualTo(409);
        assertThat(ClientHttp.json(encore).get("code").asString()).isEqualTo("REQ-RETRAIT-PAS-EN-VIGUEUR");

        JsonNode renvoi = deposer(flux.texte());
        assertThat(renvoi.get("compteurs").get("ok").asInt()).isZero();
        assertThat(api.lire("/api/v1/depots/" + renvoi.get("id").asString() + "/accuse-traitement", "text/csv")
                        .body())
                .contains("Ce passage a été retiré");
    }

    private String corps(String idTechnique) {
        return """
                {"certificateur": "%s", "certification": {"type": "RS", "code": "RS1710"},
                 "passage": {"idTechnique": "%s", "obtentionCertification": "PAR_SCORING", "donneeCertifiee": true,
                  "dateDebutValidite": "2026-10-01", "presenceNiveauLangueEuro": false,
                  "presenceNiveauNumeriqueEuro": false, "scoring": "12",
                  "modalitesInscription": {"modaliteAcces": null},
                  "identificationTitulaire": {"titulaire": {"nomNaissance": "Valmorin", "prenom1": "Hélène",
                   "anneeNaissance": 1985, "moisNaissance": 3, "jourNaissance": 14, "sexe": "F",
                   "codeCommuneNaissance": {"codeInseeNaissance": {"codeInsee": "67482"}}}}}}
                """.formatted(acteurs.certificateur().matricule(), idTechnique);
    }
}
