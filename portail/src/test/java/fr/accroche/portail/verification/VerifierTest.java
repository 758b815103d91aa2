package fr.accroche.portail.verification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.traitement.signature.ClesPubliees;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public page that verifies, asked by somebody without an account. */
class VerifierTest extends EssaiPortail {
    private static final String FRONTIERE = "frontiere";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void recognisesTheAccusesOfThePortalAndTellsTheOthersApart() throws Exception {
        Acteurs acteurs = acteurs();
        ClientHttp api = ClientHttp.connecte(
                port, acteurs.client().clientId(), acteurs.client().secret());
        String id = ClientHttp.json(api.deposer("<a/>".getBytes(StandardCharsets.US_ASCII), "été.xml"))
                .get("id")
                .asString();
        api.attendre(id, Duration.ofSeconds(60));
        for (String nature : List.of("/accuse-reception", "/accuse-traitement")) {
            for (String forme : List.of("application/json", "application/pdf")) {
                byte[] accuse =
                        api.lireOctets("/api/v1/depots/" + id + nature, forme).body();
                assertThat(verifier("accuse", accuse).body())
                        .as(nature + " " + forme)
                        .contains("est authentique", "Il est entier");
            }
        }
        byte[] json = api.lireOctets("/api/v1/depots/" + id + "/accuse-traitement", "application/json")
                .body();
        assertThat(verifier("accuse.json", json).body()).contains("Ce qu’il dit", "été.xml");
        byte[] faux = json.clone();
        faux[json.length / 2] ^= 1;
        assertThat(verifier("accuse.json", faux).body())
                .contains("À ne pas croire", "a été modifié depuis sa signature", "non")
                .doesNotContain("Ce qu’il dit");
        assertThat(verifier("accuse.json", Arrays.copyOf(json, json.length / 2)).body())
                .contains("sa fin manque", "non examiné");
        assertThat(verifier("<b>x.txt", "bonjour".getBytes(StandardCharsets.US_ASCII))
                        .body())
                .contains("n’est pas un accusé du portail", "&lt;b&gt;x")
                .doesNotContain("<b>x");
    }

    @Test
    void publishesItsKeysAndLeavesThemOnTheMachine() throws Exception {
        HttpResponse<String> cles = lire("/verifier/cles.pem");
        assertThat(cles.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/x-pem-file"));
        assertThat(ClesPubliees.lire(new ByteArrayInputStream(cles.body().getBytes(StandardCharsets.US_ASCII))))
                .isNotEmpty();
        assertThat(Files.readString(home().resolve("cles/accuses.pem"))).isEqualTo(cles.body());
    }

    @Test
    void asksForADocumentAndRefusesOneTooLarge() throws Exception {
        HttpResponse<String> vide = verifier("", new byte[0]);
        assertThat(vide.statusCode()).isEqualTo(400);
        assertThat(vide.body()).contains("Choisissez d’abord l’accusé");
        HttpResponse<String> grand = verifier("grand.json", new byte[EnvoiVerification.LIMITE_OCTETS + 1]);
        assertThat(grand.statusCode()).isEqualTo(413);
        assertThat(grand.body()).contains("verifier-accuse");
    }

    @Test
    void leavesNothingOfWhatItExamines() throws Exception {
        FileTime debut = FileTime.from(Instant.now().minusSeconds(1));
        String secret = "{\"secret\":\"a-ne-pas-garder\"}";
        assertThat(verifier("secret.json", secret.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(200);
        try (Stream<Path> fichiers = Files.walk(home())) {
            assertThat(fichiers.filter(fichier -> estRecent(fichier, debut)).filter(VerifierTest::porteLeSecret))
                    .isEmpty();
        }
    }

    @Test
    void refusesAFormThatComesFromAnotherSite() throws Exception {
        HttpResponse<String> ailleurs =
                envoyer("https://ailleurs.example", "a.json", "{}".getBytes(StandardCharsets.US_ASCII));
        assertThat(ailleurs.statusCode()).isEqualTo(403);
    }

    private static boolean estRecent(Path fichier, FileTime debut) {
        try {
            return Files.isRegularFile(fichier)
                    && Files.getLastModifiedTime(fichier).compareTo(debut) > 0;
        } catch (IOException disparu) {
            return false;
        }
    }

    private static boolean porteLeSecret(Path fichier) {
        try {
            return new String(Files.readAllBytes(fichier), StandardCharsets.ISO_8859_1).contains("a-ne-pas-garder");
        } catch (IOException disparu) {
            return false;
        }
    }

    private HttpResponse<String> verifier(String nom, byte[] document) throws Exception {
        return envoyer("http://localhost:" + port, nom, document);
    }

    private HttpResponse<String> envoyer(String origine, String nom, byte[] document) throws Exception {
        ByteArrayOutputStream corps = new ByteArrayOutputStream();
        corps.write(ClientHttp.multipart(FRONTIERE, nom, document));
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/verifier"))
                        .header("Content-Type", "multipart/form-data; boundary=" + FRONTIERE)
                        .header("Origin", origine)
                        .POST(BodyPublishers.ofByteArray(corps.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> lire(String chemin) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + chemin))
                        .build(),
                BodyHandlers.ofString());
    }
}
