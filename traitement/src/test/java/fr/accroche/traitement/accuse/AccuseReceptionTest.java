package fr.accroche.traitement.accuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccuseReceptionTest {
    static AccuseReception exemple() {
        return new AccuseReception(new DonneesReception(
                "D-2026-000042",
                "École d’été (12ABC345)",
                "client de l’API",
                List.of("École d’été (12ABC345)"),
                "flux \"été\".xml",
                123_456,
                "ab".repeat(32),
                Instant.parse("2026-07-01T10:00:00Z"),
                "regles-2026-11"));
    }

    @Test
    void writesItsFactsInJsonAtTheHourOfParis() {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        exemple().ecrireJson(sortie);
        assertThat(sortie.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"accuse-reception\",\"numero\":\"D-2026-000042\","
                        + "\"organisme\":\"École d’été (12ABC345)\",\"utilisateur\":\"client de l’API\","
                        + "\"certificateurs\":[\"École d’été (12ABC345)\"],\"nomFichier\":\"flux \\\"été\\\".xml\","
                        + "\"octets\":123456,\"sha256\":\"" + "ab".repeat(32) + "\","
                        + "\"recuLe\":\"2026-07-01T12:00:00+02:00\",\"regles\":\"regles-2026-11\"}");
    }
}
