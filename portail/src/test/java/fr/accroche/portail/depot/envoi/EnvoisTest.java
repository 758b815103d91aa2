package fr.accroche.portail.depot.envoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accroche.modele.IdFlux;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Resumable uploads, request by request, as the tus protocol says. */
class EnvoisTest extends EssaiPortail {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    private CompteRepository connexions;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    private Acteurs acteurs;
    private NavigateurForge navigateur;
    private byte[] fichier;

    @BeforeEach
    void preparer() throws Exception {
        acteurs = acteurs();
        navigateur = connecte(acteurs.identifiant());
        ByteArrayOutputStream flux = new ByteArrayOutputStream();
        FluxDemo.ecrire(
                new EnteteSynthetique(
                        new IdFlux("F-" + UUID.randomUUID()),
                        OffsetDateTime.now(),
                        acteurs.deposant().matricule(),
                        acteurs.certificateur().matricule(),
                        acteurs.contrat()),
                UUID::randomUUID,
                flux);
        fichier = flux.toByteArray();
    }

    private NavigateurForge connecte(IdentifiantConnexion identifiant) {
        UtilisateurConnecte utilisateur =
                connexions.acces(identifiant).orElseThrow().utilisateur();
        return NavigateurForge.connecte(
                port,
                sessions,
                UsernamePasswordAuthenticationToken.authenticated(utilisateur, null, utilisateur.getAuthorities()));
    }

    private HttpResponse<String> demander(
            NavigateurForge qui, String methode, String chemin, byte[] corps, String... entetes) throws Exception {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create("http://localhost:" + port + chemin))
                .header("Tus-Resumable", "1.0.0")
                .header("Cookie", "session=" + qui.valeurCookie())
                .header("X-CSRF-TOKEN", qui.jeton());
        if (entetes.length > 0) {
            requete.headers(entetes);
        }
        return HTTP.send(
                requete.method(methode, corps.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(corps))
                        .build(),
                BodyHandlers.ofString());
    }

    private String ouvrir(long octets) throws Exception {
        HttpResponse<String> ouvert = demander(
                navigateur,
                "POST",
                "/espace/envois",
                new byte[0],
                "Upload-Length",
                Long.toString(octets),
                "Upload-Metadata",
                "filename "
                        + Base64.getEncoder().encodeToString("dossier/relevé.xml".getBytes(StandardCharsets.UTF_8)));
        assertThat(ouvert.statusCode()).isEqualTo(201);
        return NavigateurForge.lieu(ouvert);
    }

    private HttpResponse<String> ajouter(String envoi, int debut, int fin) throws Exception {
        return demander(
                navigateur,
                "PATCH",
                envoi,
                Arrays.copyOfRange(fichier, debut, fin),
                "Upload-Offset",
                Integer.toString(debut),
                "Content-Type",
                "application/offset+octet-stream");
    }

    private static String entete(HttpResponse<?> reponse, String nom) {
        return reponse.headers().firstValue(nom).orElse("");
    }

    private void assertDepose(HttpResponse<String> dernier) throws Exception {
        String page = entete(dernier, "Depot-Page");
        assertThat(page).startsWith("/espace/depots/");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> navigateur.lire(page + "/suivi").body().contains("data-termine=\"true\""));
        assertThat(navigateur.lire(page).body())
                .contains("relevé.xml")
                .contains(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(fichier)))
                .contains(">Traité avec erreurs<");
    }

    @Test
    void depositsAFileThatCameInPieces() throws Exception {
        String envoi = ouvrir(fichier.length);

        HttpResponse<String> premier = ajouter(envoi, 0, 5_000);
        assertThat(premier.statusCode()).isEqualTo(204);
        assertThat(entete(premier, "Upload-Offset")).isEqualTo("5000");
        assertThat(entete(premier, "Depot-Page")).isEmpty();
        HttpResponse<String> situe = demander(navigateur, "HEAD", envoi, new byte[0]);
        assertThat(entete(situe, "Upload-Offset")).isEqualTo("5000");
        assertThat(entete(situe, "Upload-Length")).isEqualTo(Integer.toString(fichier.length));
        assertThat(entete(situe, "Cache-Control")).contains("no-store");

        assertDepose(ajouter(envoi, 5_000, fichier.length));
        assertThat(entete(demander(navigateur, "HEAD", envoi, new byte[0]), "Depot-Page"))
                .startsWith("/espace/depots/");
    }

    @Test
    void keepsWhatCameBeforeTheConnectionBroke() throws Exception {
        String envoi = ouvrir(fichier.length);
        couper(envoi, 4_321);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> entete(demander(navigateur, "HEAD", envoi, new byte[0]), "Upload-Offset")
                        .equals("4321"));

        assertDepose(ajouter(envoi, 4_321, fichier.length));
    }

    private void couper(String envoi, int octets) throws Exception {
        try (Socket prise = new Socket("localhost", port)) {
            OutputStream sortie = prise.getOutputStream();
            sortie.write(("PATCH " + envoi + " HTTP/1.1\r\nHost: localhost:" + port
                            + "\r\nTus-Resumable: 1.0.0\r\nCookie: session="
                            + navigateur.valeurCookie() + "\r\nX-CSRF-TOKEN: " + navigateur.jeton()
                            + "\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: "
                            + fichier.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            sortie.write(fichier, 0, octets);
            sortie.flush();
        }
    }

    @Test
    void takesUpAnUploadThatItNoLongerHasInMind() throws Exception {
        String envoi = ouvrir(fichier.length);
        baseWeb.jdbc()
                .sql("update envoi set prochain = 7 where id = ?")
                .param(UUID.fromString(envoi.substring(envoi.lastIndexOf('/') + 1)))
                .update();
        ajouter(envoi, 0, 100);
        // Bytes that came to nobody's mind: as after a restart, only what is stored tells the SHA-256.
        couper(envoi, 50);

        // The cut one may still hold the upload for a moment.
        assertDepose(await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> ajouter(envoi, 100, fichier.length),
                        reponse -> !entete(reponse, "Depot-Page").isEmpty()));
    }

    @Test
    void refusesBytesThatAreNotTheNextOnes() throws Exception {
        String envoi = ouvrir(fichier.length);
        ajouter(envoi, 0, 1_000);

        HttpResponse<String> trou = ajouter(envoi, 2_000, 3_000);
        HttpResponse<String> redite = ajouter(envoi, 0, 1_000);

        assertThat(trou.statusCode()).isEqualTo(409);
        assertThat(trou.body()).contains("REQ-ENVOI-DECALE");
        assertThat(redite.statusCode()).isEqualTo(409);
        assertThat(entete(demander(navigateur, "HEAD", envoi, new byte[0]), "Upload-Offset"))
                .isEqualTo("1000");
    }

    @Test
    void tellsOfTheDepositThatHadTheSameFile() throws Exception {
        String premier = ouvrir(fichier.length);
        HttpResponse<String> depose = ajouter(premier, 0, fichier.length);
        assertDepose(depose);
        String second = ouvrir(fichier.length);

        String page = entete(ajouter(second, 0, fichier.length), "Depot-Page");

        await().atMost(Duration.ofSeconds(60))
                .until(() -> navigateur.lire(page + "/suivi").body().contains("data-termine=\"true\""));
        assertThat(navigateur.lire(page).body())
                .contains("Ce fichier est le même, octet pour octet")
                .contains("href=\"" + entete(depose, "Depot-Page") + "\"")
                .contains("C’est celui du dépôt n° ");
    }

    @Test
    void refusesAFileThatIsTooLargeBeforeAByteOfIt() throws Exception {
        HttpResponse<String> refus = demander(
                navigateur, "POST", "/espace/envois", new byte[0], "Upload-Length", Long.toString(209_715_201));

        assertThat(refus.statusCode()).isEqualTo(413);
        assertThat(refus.body()).contains("Le fichier dépasse 200 Mo");
    }

    @Test
    void refusesMoreBytesThanWereAnnounced() throws Exception {
        String envoi = ouvrir(100);

        HttpResponse<String> refus = ajouter(envoi, 0, 101);

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(entete(demander(navigateur, "HEAD", envoi, new byte[0]), "Upload-Offset"))
                .isEqualTo("0");
    }

    @Test
    void forgetsAnUploadThatItsSenderGivesUp() throws Exception {
        String envoi = ouvrir(fichier.length);
        ajouter(envoi, 0, 1_000);

        assertThat(demander(navigateur, "DELETE", envoi, new byte[0]).statusCode())
                .isEqualTo(204);

        assertThat(demander(navigateur, "HEAD", envoi, new byte[0]).statusCode())
                .isEqualTo(404);
    }

    @Test
    void isUnknownToAnybodyElse() throws Exception {
        String envoi = ouvrir(fichier.length);
        NavigateurForge autre = connecte(acteurs().identifiant());

        for (String methode : new String[] {"HEAD", "PATCH", "DELETE"}) {
            assertThat(demander(autre, methode, envoi, new byte[0]).statusCode())
                    .as(methode)
                    .isEqualTo(404);
        }
        assertThat(demander(navigateur, "HEAD", envoi, new byte[0]).statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesAtItsEndAnUploadWhoseMandateWasRevokedMeanwhile() throws Exception {
        String envoi = ouvrir(fichier.length);
        ajouter(envoi, 0, 1_000);
        mandats.revoquer(acteurs.mandat(), acteurs.certificateur().id(), "fin de mission", "essai");

        String page = entete(ajouter(envoi, 1_000, fichier.length), "Depot-Page");

        await().atMost(Duration.ofSeconds(60))
                .until(() -> navigateur.lire(page + "/suivi").body().contains("data-termine=\"true\""));
        assertThat(navigateur.lire(page).body()).contains("DEP-MANDAT-REVOQUE");
    }

    @Test
    void answersOnlyTheVersionOfTheProtocolThatItSpeaks() throws IOException, InterruptedException {
        HttpResponse<String> refus = HTTP.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/espace/envois"))
                        .header("Tus-Resumable", "0.2.2")
                        .header("Cookie", "session=" + navigateur.valeurCookie())
                        .header("X-CSRF-TOKEN", navigateur.jeton())
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        assertThat(refus.statusCode()).isEqualTo(412);
        assertThat(entete(refus, "Tus-Version")).isEqualTo("1.0.0");
    }
}
