package fr.accroche.portail.depot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accroche.modele.IdFlux;
import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.stockage.StockageFichiers;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The main job, by real HTTP, on the real engines and database. */
class ApiDepotsTest extends EssaiPortail {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Acteurs acteurs;
    private ClientHttp api;

    @BeforeEach
    void connecter() throws Exception {
        acteurs = acteurs();
        api = ClientHttp.connecte(
                port, acteurs.client().clientId(), acteurs.client().secret());
    }

    private byte[] flux(String idFlux) throws IOException {
        return flux(idFlux, () -> UUID.randomUUID());
    }

    private byte[] flux(String idFlux, java.util.function.Supplier<UUID> cles) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        FluxDemo.ecrire(
                new EnteteSynthetique(
                        new IdFlux(idFlux),
                        OffsetDateTime.now(),
                        acteurs.deposant().matricule(),
                        acteurs.certificateur().matricule(),
                        acteurs.contrat()),
                cles,
                sortie);
        return sortie.toByteArray();
    }

    private JsonNode deposerEtAttendre(byte[] fichier) throws Exception {
        HttpResponse<String> reponse = api.deposer(fichier, "flux.xml");
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
        return api.attendre(ClientHttp.json(reponse).get("id").asString(), PATIENCE);
    }

    @Test
    void publishesTheFoundPassagesAndRefusesTheOthers() throws Exception {
        HttpResponse<String> reponse = api.deposer(flux("F-" + UUID.randomUUID()), "Été 2026.xml");

        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
        JsonNode cree = ClientHttp.json(reponse);
        assertThat(cree.get("statut").asString()).isEqualTo("TRAITEMENT_EN_COURS");
        assertThat(cree.get("accuseReception").get("nomFichier").asString()).isEqualTo("Été 2026.xml");
        String id = cree.get("id").asString();
        assertThat(reponse.headers().firstValue("Location"))
                .hasValueSatisfying(lieu -> assertThat(lieu).endsWith("/api/v1/depots/" + id));

        JsonNode depot = api.attendre(id, PATIENCE);
        assertThat(depot.get("statut").asString()).as(depot.toString()).isEqualTo("TRAITE_AVEC_ERREURS");
        assertThat(depot.get("compteurs").get("passages").asInt()).isEqualTo(16);
        assertThat(depot.get("compteurs").get("ok").asInt()).isEqualTo(10);
        assertThat(depot.get("compteurs").get("ko").asInt()).isEqualTo(6);

        HttpResponse<String> accuse = api.lire("/api/v1/depots/" + id + "/accuse-traitement", "application/xml");
        assertThat(accuse.body())
                .contains("Aucun titulaire ne correspond aux critères obligatoires</messageErreur>")
                .contains("critères obligatoires enrichis du jour et du mois de naissance")
                .contains("critères de reconciliation")
                .contains("Plusieurs titulaires ont été identifiés");
        assertThat(accuse.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''Accus%C3%A9%20de%20traitement_%C3%89t%C3%A9%202026.xml_");

        assertThat(nombre("select count(*) from passage where depot_id = '" + id + "'"))
                .isEqualTo(10);
        assertThat(nombre("select count(*) from coffre.titulaire_depose t join passage p using (depot_id, ordinal)"
                        + " where p.depot_id = '" + id + "'"))
                .isEqualTo(10);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> nombre("select count(*) from depot_attente where depot_id = '" + id + "'") == 0);
        assertThat(nombre("select count(*) from coffre.titulaire_depose where depot_id = '" + id + "'"))
                .isEqualTo(10);
    }

    private long nombre(String requete) {
        return baseTraitement.jdbc().sql(requete).query(Long.class).single();
    }

    @Test
    void servesEveryFormOfTheAccuses() throws Exception {
        String id = deposerEtAttendre(flux("F-" + UUID.randomUUID())).get("id").asString();
        String chemin = "/api/v1/depots/" + id;

        assertThat(api.lire(chemin + "/accuse-traitement", "application/json").body())
                .contains("\"passagesKo\"");
        assertThat(api.lire(chemin + "/accuse-traitement", "text/csv").body()).contains("idTechnique");
        assertThat(api.lireOctets(chemin + "/accuse-traitement", "application/pdf")
                        .body())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(api.lireOctets(chemin + "/accuse-reception", "application/pdf")
                        .body())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        HttpResponse<String> reception = api.lire(chemin + "/accuse-reception", "application/json");
        assertThat(reception.body()).contains("\"sha256\"");
        assertThat(reception.headers().firstValue("Accuse-Signature"))
                .hasValueSatisfying(jws -> assertThat(jws).contains(".."));
        assertThat(api.lire(chemin + "/accuse-reception", "application/json").body())
                .as("always the same bytes")
                .isEqualTo(reception.body());
        assertThat(api.lire(chemin + "/accuse-reception", "text/csv").statusCode())
                .isEqualTo(406);
    }

    @Test
    void refusesPassagesThatWereAcceptedBefore() throws Exception {
        List<UUID> cles = Stream.generate(UUID::randomUUID).limit(16).toList();
        var premiere = cles.iterator();
        var seconde = cles.iterator();
        deposerEtAttendre(flux("F-" + UUID.randomUUID(), premiere::next));

        JsonNode depot = deposerEtAttendre(flux("F-" + UUID.randomUUID(), seconde::next));

        assertThat(depot.get("statut").asString()).isEqualTo("TRAITE_AVEC_ERREURS");
        assertThat(depot.get("compteurs").get("ko").asInt()).isEqualTo(16);
        String accuse = api.lire(
                        "/api/v1/depots/" + depot.get("id").asString() + "/accuse-traitement", "application/xml")
                .body();
        assertThat(accuse)
                .contains("Le passage certification avec le bcr émetteur "
                        + acteurs.deposant().matricule() + " et l'id technique partenaire");
    }

    @Test
    void refusesAFileWhoseIdFluxWasAcceptedBefore() throws Exception {
        String idFlux = "F-" + UUID.randomUUID();
        deposerEtAttendre(flux(idFlux));

        JsonNode depot = deposerEtAttendre(flux(idFlux));

        assertThat(depot.get("statut").asString()).isEqualTo("TRAITEMENT_AVEC_ERREURS");
        assertThat(accuseDe(depot)).contains("[DEP-IDFLUX-DEJA-ACCEPTE]");
        assertThat(nombre("select count(*) from depot_resultat where depot_id = '"
                        + depot.get("id").asString() + "'"))
                .isZero();
    }

    @Test
    void refusesAFileForACertificateurWhoseMandateWasRevoked() throws Exception {
        mandats.revoquer(acteurs.mandat(), acteurs.certificateur().id(), "essai", "essai");

        JsonNode depot = deposerEtAttendre(flux("F-" + UUID.randomUUID()));

        assertThat(depot.get("statut").asString()).isEqualTo("TRAITEMENT_AVEC_ERREURS");
        assertThat(accuseDe(depot)).contains("[DEP-MANDAT-REVOQUE]");
    }

    @Test
    void refusesAFileOfAnotherEmitter() throws Exception {
        Acteurs autres = acteurs();
        ClientHttp autreApi = ClientHttp.connecte(
                port, autres.client().clientId(), autres.client().secret());
        HttpResponse<String> reponse = autreApi.deposer(flux("F-" + UUID.randomUUID()), "flux.xml");

        JsonNode depot = autreApi.attendre(ClientHttp.json(reponse).get("id").asString(), PATIENCE);

        assertThat(depot.get("statut").asString()).isEqualTo("TRAITEMENT_AVEC_ERREURS");
        assertThat(autreApi.lire(
                                "/api/v1/depots/" + depot.get("id").asString() + "/accuse-traitement",
                                "application/xml")
                        .body())
                .contains("[DEP-EMETTEUR-AUTRE]");
    }

    @Test
    void givesAnyFileAnAccuseEvenOneThatIsNotXml() throws Exception {
        for (byte[] fichier : List.of(
                new byte[0],
                "%PDF-1.7 rien".getBytes(StandardCharsets.US_ASCII),
                "<flux>".getBytes(StandardCharsets.US_ASCII),
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
                        .getBytes(StandardCharsets.US_ASCII))) {
            JsonNode depot = deposerEtAttendre(fichier);

            assertThat(depot.get("statut").asString()).isEqualTo("TRAITEMENT_AVEC_ERREURS");
            assertThat(accuseDe(depot)).contains("<type>XML</type>").doesNotContain("root:");
        }
    }

    private String accuseDe(JsonNode depot) throws Exception {
        return api.lire("/api/v1/depots/" + depot.get("id").asString() + "/accuse-traitement", "application/xml")
                .body();
    }

    @Test
    void answersAForeignDepositAsAnUnknownOne() throws Exception {
        String id = ClientHttp.json(api.deposer(flux("F-" + UUID.randomUUID()), "flux.xml"))
                .get("id")
                .asString();
        Acteurs autres = acteurs();
        ClientHttp autreApi = ClientHttp.connecte(
                port, autres.client().clientId(), autres.client().secret());

        for (String suite : List.of("", "/accuse-reception", "/accuse-traitement")) {
            HttpResponse<String> etranger = autreApi.lire("/api/v1/depots/" + id + suite, "*/*");
            HttpResponse<String> inconnu = autreApi.lire("/api/v1/depots/" + UUID.randomUUID() + suite, "*/*");

            assertThat(etranger.statusCode()).isEqualTo(404);
            assertThat(sansTrace(etranger)).isEqualTo(sansTrace(inconnu));
        }
        assertThat(autreApi.lire("/api/v1/depots", "application/json").body()).doesNotContain(id);
    }

    private static String sansTrace(HttpResponse<String> reponse) {
        return reponse.statusCode() + reponse.body().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    @Test
    void makesOneDepositOfTwoSendsWithTheSameKey() throws Exception {
        byte[] fichier = flux("F-" + UUID.randomUUID());
        String cle = UUID.randomUUID().toString();

        String premier = ClientHttp.json(api.deposer(fichier, "flux.xml", "Idempotency-Key", cle))
                .get("id")
                .asString();
        long fichiers = fichiersStockes();
        HttpResponse<String> second = api.deposer(fichier, "flux.xml", "Idempotency-Key", cle);
        HttpResponse<String> autre = api.deposer(flux("F-" + UUID.randomUUID()), "flux.xml", "Idempotency-Key", cle);

        assertThat(ClientHttp.json(second).get("id").asString()).isEqualTo(premier);
        assertThat(autre.statusCode()).isEqualTo(422);
        assertThat(autre.body()).contains("REQ-CLE-IDEMPOTENCE");
        assertThat(fichiersStockes()).isEqualTo(fichiers);
    }

    @Test
    void takesAFileInAFormPart() throws Exception {
        byte[] corps = ClientHttp.multipart("frontiere", "dossier/flux é.xml", flux("F-" + UUID.randomUUID()));

        HttpResponse<String> reponse =
                api.envoyer(BodyPublishers.ofByteArray(corps), "multipart/form-data; boundary=frontiere", "ignore.xml");

        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
        assertThat(reponse.body()).contains("\"nomFichier\":\"flux é.xml\"");
    }

    @Test
    void storesNothingOfARefusedSend() throws Exception {
        long fichiers = fichiersStockes();
        long depots = nombre("select count(*) from depot");
        long trop = StockageFichiers.TAILLE_MAXIMALE_OCTETS + 1;

        HttpResponse<String> sansJeton = new ClientHttp(port, "").deposer(new byte[10], "flux.xml");
        HttpResponse<String> texte = api.envoyer(BodyPublishers.ofString("bonjour"), "text/plain", "flux.txt");
        HttpResponse<String> tropGrand =
                api.envoyer(BodyPublishers.ofInputStream(() -> new Zeros(trop)), "application/xml", "flux.xml");

        assertThat(sansJeton.statusCode()).isEqualTo(401);
        assertThat(sansJeton.body()).contains("\"code\":\"REQ-JETON\"").contains("traceId");
        assertThat(texte.statusCode()).isEqualTo(415);
        assertThat(texte.body()).contains("REQ-TYPE-CONTENU");
        assertThat(tropGrand.statusCode()).isEqualTo(413);
        assertThat(tropGrand.body()).contains("REQ-FICHIER-TROP-GRAND");
        assertThat(fichiersStockes()).isEqualTo(fichiers);
        assertThat(nombre("select count(*) from depot")).isEqualTo(depots);
    }

    private long fichiersStockes() throws IOException {
        Path depots = home().resolve("depots");
        try (Stream<Path> tous = Files.walk(depots)) {
            return tous.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void refusesATokenWithoutTheScope() throws Exception {
        String jeton = ClientHttp.json(ClientHttp.jeton(
                        port, acteurs.client().clientId(), acteurs.client().secret(), "depots:lire"))
                .get("access_token")
                .asString();

        HttpResponse<String> reponse = new ClientHttp(port, jeton).deposer(flux("F-1"), "flux.xml");

        assertThat(reponse.statusCode()).isEqualTo(403);
        assertThat(reponse.body()).contains("REQ-PORTEE");
    }

    @Test
    void refusesAWrongSecretAndARevokedClient() throws Exception {
        assertThat(ClientHttp.jeton(port, acteurs.client().clientId(), "faux", "depots:lire")
                        .statusCode())
                .isEqualTo(401);

        clients.revoquer(acteurs.deposant().id(), acteurs.client().id(), "essai");

        assertThat(api.lire("/api/v1/depots", "application/json").statusCode()).isEqualTo(401);
    }

    @Test
    void keepsNoClearByteOfAFileNorAnyNirOutsideTheVault() throws Exception {
        String id = deposerEtAttendre(flux("F-" + UUID.randomUUID())).get("id").asString();

        String donnees = String.join(
                "\n",
                baseTraitement
                        .jdbc()
                        .sql("select donnees::text from passage where depot_id = '" + id + "'")
                        .query(String.class)
                        .list());

        assertThat(donnees).contains("dateDebutValidite").doesNotContain("nomNaissance");
        try (Stream<Path> tous = Files.walk(home().resolve("depots"))) {
            for (Path fichier : tous.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(fichier), StandardCharsets.ISO_8859_1))
                        .doesNotContain("<flux", "idTechnique");
            }
        }
    }

    /** So many spaces, without holding them. */
    private static final class Zeros extends InputStream {
        private long reste;

        Zeros(long taille) {
            this.reste = taille;
        }

        @Override
        public int read() {
            return reste-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] tampon, int debut, int longueur) {
            if (reste <= 0) {
                return -1;
            }
            int n = (int) Math.min(longueur, reste);
            java.util.Arrays.fill(tampon, debut, debut + n, (byte) ' ');
            reste -= n;
            return n;
        }
    }

    @Test
    void refusesAModeOrAMotiveThatIsUnclearAndStoresNothing() throws Exception {
        for (String question :
                List.of("mode=autre", "mode=remplacement", "mode=remplacement&motif=nom", "motif=fraude")) {
            HttpResponse<String> refus = api.deposerAvec(question, flux("F-" + UUID.randomUUID()));

            assertThat(refus.statusCode()).as(question).isEqualTo(400);
            assertThat(ClientHttp.json(refus).get("code").asString()).isEqualTo("REQ-PARAMETRE");
        }
        assertThat(nombre("select count(*) from depot where emetteur_id = '"
                        + acteurs.deposant().id() + "'"))
                .isZero();
    }

    @Test
    void takesAFileWhoseModeIsSaidToBeCreation() throws Exception {
        assertThat(api.deposerAvec("mode=creation", flux("F-" + UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(201);
    }
}
