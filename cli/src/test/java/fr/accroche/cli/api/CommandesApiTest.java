package fr.accroche.cli.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.cli.ConsoleEssai;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandesApiTest {
    @TempDir
    Path dossier;

    private final ConsoleEssai console = new ConsoleEssai(PortailEssai.IDENTIFIANTS);
    private PortailEssai portail;
    private Path fichier;

    @BeforeEach
    void open() throws IOException {
        portail = new PortailEssai();
        fichier = Files.writeString(dossier.resolve("flux été.xml"), "<flux/>");
    }

    @AfterEach
    void close() {
        portail.close();
    }

    @Test
    void depositsAFileAndPrintsItsReception() {
        assertThat(console.executer("deposer", fichier.toString(), "--url", portail.url()))
                .isZero();
        assertThat(console.sortie())
                .contains("Dépôt 42 reçu le 23 novembre 2026 à 13:00:00", PortailEssai.ID, "7 octets");
        assertThat(console.erreurs()).isEmpty();
        assertThat(portail.disposition()).isEqualTo("attachment; filename*=UTF-8''flux%20%C3%A9t%C3%A9.xml");
        assertThat(portail.cleIdempotence()).matches("[0-9a-f-]{36}");
    }

    @Test
    void printsTheDepositInJson() {
        assertThat(console.executer("deposer", fichier.toString(), "--url", portail.url() + "/", "--format", "json"))
                .isZero();
        assertThat(console.sortie()).startsWith("{").contains("\"id\":\"" + PortailEssai.ID + "\"", "\"octets\":7");
    }

    @Test
    void depositsAnEmptyFileToo() throws IOException {
        Path vide = Files.createFile(dossier.resolve("vide.xml"));
        assertThat(console.executer("deposer", vide.toString(), "--url", portail.url()))
                .isZero();
        assertThat(console.sortie()).contains("(0 octets)");
    }

    @Test
    void saysTheMotiveOfAReplacement() {
        assertThat(console.executer(
                        "deposer",
                        fichier.toString(),
                        "--url",
                        portail.url(),
                        "--remplacement",
                        "--motif",
                        "nom erroné"))
                .isZero();
        assertThat(portail.question()).isEqualTo("mode=remplacement&motif=nom%20erron%C3%A9");
    }

    @Test
    void wantsAMotiveForAReplacement() {
        assertThat(console.executer("deposer", fichier.toString(), "--url", portail.url(), "--remplacement"))
                .isEqualTo(2);
        assertThat(portail.demandes()).isEmpty();
    }

    @Test
    void answersThreeWhenTheFileCannotBeRead() {
        assertThat(console.executer("deposer", dossier.resolve("absent.xml").toString(), "--url", portail.url()))
                .isEqualTo(3);
        assertThat(console.executer("deposer", dossier.toString(), "--url", portail.url()))
                .isEqualTo(3);
        assertThat(console.erreurs()).contains("n’existe pas", "est un dossier");
    }

    @Test
    void answersTwoWithoutCredentials() {
        ConsoleEssai sans = new ConsoleEssai(Map.of());
        assertThat(sans.executer("deposer", fichier.toString(), "--url", portail.url()))
                .isEqualTo(2);
        assertThat(sans.erreurs()).contains("ACCROCHE_CLIENT_ID");
    }

    @Test
    void answersTwoToAnAddressThatIsNone() {
        for (String adresse : List.of("portail", "ftp://portail", "http://", ":")) {
            assertThat(console.executer("suivre", PortailEssai.ID, "--url", adresse))
                    .as(adresse)
                    .isEqualTo(2);
        }
    }

    @Test
    void answersFourToWrongCredentialsAndSaysSoInFrench() {
        ConsoleEssai autre =
                new ConsoleEssai(Map.of("ACCROCHE_CLIENT_ID", "x", "ACCROCHE_CLIENT_SECRET", "mauvais-secret"));
        assertThat(autre.executer("deposer", fichier.toString(), "--url", portail.url()))
                .isEqualTo(4);
        assertThat(autre.erreurs()).contains("identifiants refusés").doesNotContain("mauvais-secret");
    }

    @Test
    void answersFourWhenNobodyListens() throws IOException {
        int port;
        try (ServerSocket libre = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = libre.getLocalPort();
        }
        assertThat(console.executer("suivre", PortailEssai.ID, "--url", "http://127.0.0.1:" + port))
                .isEqualTo(4);
        assertThat(console.erreurs()).contains("injoignable").doesNotContain("Exception");
    }

    @Test
    void tellsTheProblemOfThePortalInItsWords() {
        portail.refuser(
                413,
                "{\"code\":\"DEP-TROP-GROS\",\"detail\":\"Le fichier est trop gros.\",\"remede\":\"Partagez-le.\","
                        + "\"traceId\":\"abc123\"}");
        assertThat(console.executer("deposer", fichier.toString(), "--url", portail.url()))
                .isEqualTo(4);
        assertThat(console.erreurs())
                .contains("DEP-TROP-GROS", "Le fichier est trop gros.", "Partagez-le.", "abc123", "--cle ");
    }

    @Test
    void tellsARefusalThatIsNoProblemInFrench() {
        assertThat(console.executer(
                        "accuse", "inconnu", "--url", portail.url(), "--type", "traitement", "--format", "xml"))
                .isEqualTo(4);
        assertThat(console.erreurs()).contains("404", "identifiant du dépôt").doesNotContain("<html>");
    }

    @Test
    void answersZeroWhenEveryPassageIsOk() {
        portail.etat("TRAITE_AVEC_SUCCES", 100, 12, 0);
        assertThat(console.executer("suivre", PortailEssai.ID, "--url", portail.url()))
                .isZero();
        assertThat(console.sortie()).contains("Traité avec succès", "12 (12 OK, 0 KO)");
    }

    @Test
    void answersOneWhenAPassageIsKoOrTheFileIsRefused() {
        portail.etat("TRAITE_AVEC_ERREURS", 100, 8, 4);
        assertThat(console.executer("suivre", PortailEssai.ID, "--url", portail.url(), "--format", "json"))
                .isEqualTo(1);
        assertThat(console.sortie()).contains("\"ko\":4", "\"statut\":\"TRAITE_AVEC_ERREURS\"");
    }

    @Test
    void getsAnAccuseByteForByte() throws IOException {
        Path sortie = dossier.resolve("a.csv");
        assertThat(console.executer(
                        "accuse",
                        PortailEssai.ID,
                        "--url",
                        portail.url(),
                        "--type",
                        "traitement",
                        "--format",
                        "csv",
                        "--sortie",
                        sortie.toString()))
                .isZero();
        assertThat(sortie).hasContent("/api/v1/depots/" + PortailEssai.ID + "/accuse-traitement text/csv");
        assertThat(console.executer(
                        "accuse", PortailEssai.ID, "--url", portail.url(), "--type", "reception", "--format", "json"))
                .isZero();
        assertThat(console.sortie())
                .isEqualTo("/api/v1/depots/" + PortailEssai.ID + "/accuse-reception application/json");
    }

    @Test
    void refusesAnAccuseDeReceptionInXml() {
        assertThat(console.executer(
                        "accuse", PortailEssai.ID, "--url", portail.url(), "--type", "reception", "--format", "xml"))
                .isEqualTo(2);
    }

    @Test
    void waitsLongerAndLongerWithOneTokenUntilTheEnd() throws Exception {
        for (int i = 0; i < 14; i++) {
            portail.etat("TRAITEMENT_EN_COURS", i, i, 0);
        }
        portail.etat("TRAITE_AVEC_SUCCES", 100, 14, 0);
        List<Duration> pauses = new ArrayList<>();
        List<Integer> progressions = new ArrayList<>();
        EtatDepot fin = new AttenteDepot(client(), pauses::add)
                .attendre(PortailEssai.ID, etat -> progressions.add(etat.progression()));
        assertThat(fin.estReussi()).isTrue();
        assertThat(progressions).hasSize(15).isSorted();
        assertThat(pauses).hasSize(14).isSorted().endsWith(Duration.ofSeconds(5));
        assertThat(portail.jetons()).isEqualTo(1);
    }

    @Test
    void streamsALargeFileAndTellsItsProgress() throws Exception {
        byte[] gros = new byte[5_000_000];
        Path grosFichier = Files.write(dossier.resolve("gros.xml"), gros);
        List<Long> envoyes = new ArrayList<>();
        DepotCree depot = client().deposer(grosFichier, "cle", Optional.empty(), envoyes::add);
        assertThat(depot.octets()).isEqualTo(gros.length);
        assertThat(envoyes).isSorted().endsWith((long) gros.length).hasSizeGreaterThan(10);
    }

    private ClientDepots client() {
        return new ClientDepots(
                URI.create(portail.url()), new IdentifiantsClient("client été", "mot:secret"), Clock.systemUTC());
    }
}
