package fr.accroche.portail.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.accroche.modele.IdFlux;
import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;

/** J19 by the guide: its commands are copied from the page into a terminal, and do what it says. */
class GuideDeveloppeursTest extends EssaiPortail {
    @TempDir
    Path dossier;

    private String blocs(String attribut) throws Exception {
        String page =
                new ClientHttp(port, "").lire("/developpeurs", "text/html").body();
        return Pattern.compile("<pre " + attribut + "[^>]*>(.*?)</pre>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult bloc) -> HtmlUtils.htmlUnescape(bloc.group(1)))
                .collect(Collectors.joining("\n"));
    }

    private String lancer(Map<String, String> environnement, String... commande) throws Exception {
        Path sortie = dossier.resolve("sortie.txt");
        ProcessBuilder processus = new ProcessBuilder(commande)
                .directory(dossier.toFile())
                .redirectErrorStream(true)
                .redirectOutput(sortie.toFile());
        processus.environment().putAll(environnement);
        Process lance = processus.start();
        assertThat(lance.waitFor(90, TimeUnit.SECONDS)).isTrue();
        String lu = Files.readString(sortie);
        assertThat(lance.exitValue()).as(lu).isZero();
        return lu;
    }

    private static boolean existe(String commande) {
        try {
            return new ProcessBuilder(commande, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    @Test
    void itsCommandsDepositAFileAndGetItsAccuseAndProofs() throws Exception {
        assumeTrue(existe("curl") && existe("bash"), "curl et bash sont nécessaires");
        Acteurs acteurs = acteurs();
        try (OutputStream flux = Files.newOutputStream(dossier.resolve("flux.xml"))) {
            FluxDemo.ecrire(
                    new EnteteSynthetique(
                            new IdFlux("F-" + UUID.randomUUID()),
                            OffsetDateTime.now(),
                            acteurs.deposant().matricule(),
                            acteurs.certificateur().matricule(),
                            acteurs.contrat()),
                    UUID::randomUUID,
                    flux);
        }
        Path script = dossier.resolve("guide.sh");
        Files.writeString(script, blocs("data-essai"));

        String sortie = lancer(
                Map.of(
                        "PORTAIL", "http://localhost:" + port,
                        "ACCROCHE_CLIENT_ID", acteurs.client().clientId(),
                        "ACCROCHE_CLIENT_SECRET", acteurs.client().secret()),
                "bash",
                "-eu",
                script.toString());

        assertThat(sortie).contains("\"preuves\":[{").contains("/transparence\n");
        assertThat(Files.readString(dossier.resolve("accuse.json"))).contains("\"statut\":\"TRAITE_AVEC_ERREURS\"");
    }

    /** The test vector of the Standard Webhooks specification's libraries. */
    @Test
    void itsPythonTakesATrueNotificationAndNoReplay() throws Exception {
        assumeTrue(existe("python3"), "python3 est nécessaire");
        Path script = dossier.resolve("verifier.py");
        Files.writeString(script, blocs("data-python") + "\n" + """
                cle = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
                corps = b'{"test": 2432232314}'
                entetes = {"webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp": "1614265330",
                           "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="}
                print(est_authentique(cle, entetes, corps, 1614265330),
                      est_authentique(cle, entetes, corps, 1614265330 + 301),
                      est_authentique(cle, entetes, corps + b" ", 1614265330))
                """);
        assertThat(lancer(Map.of(), "python3", script.toString()).strip()).isEqualTo("True False False");
    }
}
