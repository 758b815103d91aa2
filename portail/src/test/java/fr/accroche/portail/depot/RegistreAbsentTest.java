package fr.accroche.portail.depot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Without its registry the portal takes deposits in and lets them wait. */
class RegistreAbsentTest extends EssaiPortail {
    private static final Path AUTRE_HOME = creer();
    private static final Path REGISTRE = AUTRE_HOME.resolve("registre-tardif.csv");

    @DynamicPropertySource
    static void sansRegistre(DynamicPropertyRegistry proprietes) {
        proprietes.add("accroche.home", AUTRE_HOME::toString);
        proprietes.add("accroche.registre", REGISTRE::toString);
    }

    private static Path creer() {
        try {
            return Files.createTempDirectory("portail-sans-registre");
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void letsDepositsWaitAndEndsThemOnceTheRegistryIsThere() throws Exception {
        Acteurs acteurs = acteurs();
        ClientHttp api = ClientHttp.connecte(
                port, acteurs.client().clientId(), acteurs.client().secret());
        String id = ClientHttp.json(api.deposer("<a/>".getBytes(StandardCharsets.US_ASCII), "flux.xml"))
                .get("id")
                .asString();

        JsonNode attente = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> ClientHttp.json(api.lire("/api/v1/depots/" + id, "application/json")),
                        depot -> !depot.get("incident").isNull());
        assertThat(attente.get("statut").asString()).isEqualTo("TRAITEMENT_EN_COURS");
        assertThat(attente.get("incident").asString()).contains("registre des identités");
        assertThat(api.lire("/api/v1/depots/" + id + "/accuse-traitement", "*/*")
                        .statusCode())
                .isEqualTo(409);

        Files.copy(registre(), REGISTRE, StandardCopyOption.REPLACE_EXISTING);

        JsonNode fin = api.attendre(id, Duration.ofSeconds(60));
        assertThat(fin.get("statut").asString()).isEqualTo("TRAITEMENT_AVEC_ERREURS");
        assertThat(fin.get("incident").isNull()).isTrue();
    }
}
