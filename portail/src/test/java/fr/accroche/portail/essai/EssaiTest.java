package fr.accroche.portail.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.cli.Accroche;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.modele.IdFlux;
import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.stockage.StockageFichiers;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The dry run by the API: what it answers, and that nothing of it stays. */
class EssaiTest extends EssaiPortail {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private Path dossier;

    @Autowired
    private FreinEssais frein;

    private HttpResponse<byte[]> controler(String question, BodyPublisher corps) throws Exception {
        var client = clients.creer(acteurs().deposant().id(), "Essais", Set.of("controles"));
        String jeton = ClientHttp.json(ClientHttp.jeton(port, client.clientId(), client.secret(), "controles"))
                .get("access_token")
                .asString();
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/controles" + question))
                        .header("Authorization", "Bearer " + jeton)
                        .header("Content-Type", "application/xml")
                        .header("Content-Disposition", "attachment; filename=\"flux.xml\"")
                        .POST(corps)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private byte[] commande(byte[] fichier, String... options) throws IOException {
        Path flux = Files.write(dossier.resolve("flux.xml"), fichier);
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(
                "controler",
                flux.toString(),
                "--format",
                "json",
                "--certifications",
                home().resolve("certifications.xml").toString()));
        arguments.addAll(List.of(options));
        Accroche.executer(
                new Environnement(
                        InputStream.nullInputStream(),
                        new PrintStream(sortie, true, StandardCharsets.UTF_8),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        Map.of(),
                        false,
                        false,
                        Clock.systemUTC()),
                arguments.toArray(String[]::new));
        return sortie.toByteArray();
    }

    private byte[] flux() throws IOException {
        Acteurs acteurs = acteurs();
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        FluxDemo.ecrire(
                new EnteteSynthetique(
                        new IdFlux("F-" + UUID.randomUUID()),
                        OffsetDateTime.now(),
                        acteurs.deposant().matricule(),
                        acteurs.certificateur().matricule(),
                        acteurs.contrat()),
                UUID::randomUUID,
                sortie);
        return sortie.toByteArray();
    }

    @Test
    void answersTheVeryBytesOfTheCommand() throws Exception {
        String juste = new String(flux(), StandardCharsets.UTF_8);
        List<String> fichiers = List.of(
                juste,
                juste.replace("<cpf:sexe>F</cpf:sexe>", "<cpf:sexe>Z</cpf:sexe>"),
                "",
                "<a/>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
                "%PDF-1.7");
        for (String fichier : fichiers) {
            byte[] octets = fichier.getBytes(StandardCharsets.UTF_8);
            HttpResponse<byte[]> reponse = controler("?date=2026-11-24", BodyPublishers.ofByteArray(octets));
            assertThat(reponse.statusCode()).isEqualTo(200);
            assertThat(reponse.body())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(new String(commande(octets, "--date", "2026-11-24"), StandardCharsets.UTF_8));
        }
        byte[] octets = juste.getBytes(StandardCharsets.UTF_8);
        assertThat(controler("?regles=schema&date=2026-11-24&versionSchema=1.1.1", BodyPublishers.ofByteArray(octets))
                        .body())
                .isNotEmpty();
    }

    @Test
    void leavesNoRowAndNoFile() throws Exception {
        Acteurs acteurs = acteurs();
        byte[] juste = flux();
        String fautif = new String(juste, StandardCharsets.UTF_8)
                .replace("<cpf:sexe>", "<cpf:faute/>".repeat(3_000) + "<cpf:sexe>");
        Set<String> avant = traces();
        HttpResponse<byte[]> reponse =
                controler("", BodyPublishers.ofByteArray(fautif.getBytes(StandardCharsets.UTF_8)));
        assertThat(reponse.body()).asString(StandardCharsets.UTF_8).contains("\"verdict\" : \"KO\"");
        assertThat(reponse.body().length).isGreaterThan(1 << 20);
        assertThat(traces()).isSubsetOf(avant);
        assertThat(depots(acteurs)).isZero();
    }

    /** Whatever a dry run might have left: temporary and stored files, rows where a file would stand. */
    private Set<String> traces() throws IOException {
        Set<String> traces = new HashSet<>();
        try (Stream<Path> temporaires = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            temporaires
                    .map(Path::toString)
                    .filter(nom -> nom.contains("accroche-"))
                    .forEach(traces::add);
        }
        // Not the database's own folder, whose files come and go.
        try (Stream<Path> dossiers = Files.list(home())) {
            for (Path gardes : dossiers.filter(EssaiTest::gardeDesFichiers).toList()) {
                try (Stream<Path> fichiers = Files.walk(gardes)) {
                    fichiers.filter(Files::isRegularFile).map(Path::toString).forEach(traces::add);
                }
            }
        }
        traces.add("constructions "
                + baseWeb.jdbc()
                        .sql("select count(*) from construction")
                        .query(Long.class)
                        .single());
        return traces;
    }

    private static boolean gardeDesFichiers(Path dossierDuPortail) {
        String nom = dossierDuPortail.getFileName().toString();
        return Files.isDirectory(dossierDuPortail) && !nom.startsWith("postgresql") && !nom.equals("journaux");
    }

    private long depots(Acteurs acteurs) {
        return baseWeb.jdbc()
                .sql("select count(*) from depot where emetteur_id = ?")
                .param(acteurs.deposant().id())
                .query(Long.class)
                .single();
    }

    @Test
    void refusesOneByteMoreThanTheLimit() throws Exception {
        long taille = StockageFichiers.TAILLE_MAXIMALE_OCTETS + 1;
        byte[] bloc = new byte[1 << 16];
        Arrays.fill(bloc, (byte) ' ');
        HttpResponse<byte[]> reponse = controler("", BodyPublishers.ofInputStream(() -> new Repete(bloc, taille)));
        assertThat(reponse.statusCode()).isEqualTo(413);
        assertThat(reponse.body()).asString(StandardCharsets.UTF_8).contains("REQ-FICHIER-TROP-GRAND", "traceId");
    }

    @Test
    void saysNothingOfWhoIsRegistered() throws Exception {
        HttpResponse<byte[]> reponse = controler("", BodyPublishers.ofByteArray(flux()));
        assertThat(reponse.body())
                .asString(StandardCharsets.UTF_8)
                .containsPattern("reglesNonEvaluees\" : \\[[^]]*DIC-CERTIFICATION-AUTRE-CERTIFICATEUR")
                .doesNotContain("\"code\" : \"DIC-CERTIFICATION-AUTRE-CERTIFICATEUR\"");
    }

    @Test
    void tellsWhatAParameterShouldBe() throws Exception {
        for (String question : List.of("?regles=peu", "?date=hier", "?versionSchema=1.1.5")) {
            HttpResponse<byte[]> reponse = controler(question, BodyPublishers.ofString("<a/>"));
            assertThat(reponse.statusCode()).as(question).isEqualTo(400);
            assertThat(reponse.body()).asString(StandardCharsets.UTF_8).contains("REQ-PARAMETRE");
        }
    }

    @Test
    void asksToComeBackWhenAllPlacesAreTaken() throws Exception {
        List<FreinEssais.Place> prises = new ArrayList<>();
        try {
            Optional<FreinEssais.Place> place = frein.prendre();
            while (place.isPresent()) {
                prises.add(place.get());
                place = frein.prendre();
            }
            HttpResponse<byte[]> reponse = controler("", BodyPublishers.ofString("<a/>"));
            assertThat(reponse.statusCode()).isEqualTo(429);
            assertThat(reponse.headers().firstValue("Retry-After")).contains("5");
        } finally {
            prises.forEach(FreinEssais.Place::close);
        }
    }

    /** So many bytes, without having them. */
    private static final class Repete extends InputStream {
        private final byte[] bloc;
        private long reste;

        Repete(byte[] bloc, long reste) {
            this.bloc = bloc;
            this.reste = reste;
        }

        @Override
        public int read() {
            return reste-- > 0 ? bloc[0] : -1;
        }

        @Override
        public int read(byte[] octets, int debut, int longueur) {
            if (reste <= 0) {
                return -1;
            }
            int lus = (int) Math.min(Math.min(longueur, bloc.length), reste);
            System.arraycopy(bloc, 0, octets, debut, lus);
            reste -= lus;
            return lus;
        }
    }
}
