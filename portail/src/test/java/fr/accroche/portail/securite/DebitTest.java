package fr.accroche.portail.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.socle.AccrocheProperties;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DebitTest extends EssaiPortail {
    private static final Instant DEBUT = Instant.parse("2026-11-24T12:00:00Z");

    @Autowired
    private AccrocheProperties proprietes;

    @Test
    void letsABurstPassThenHoldsTheRate() {
        Seau seau = new Seau(60, DEBUT);
        for (int i = 0; i < 60; i++) {
            assertThat(seau.prendre(DEBUT)).isZero();
        }
        assertThat(seau.prendre(DEBUT)).isEqualTo(Duration.ofSeconds(1));
        assertThat(seau.prendre(DEBUT.minusSeconds(100))).as("a clock set back").isEqualTo(Duration.ofSeconds(1));
        assertThat(seau.prendre(DEBUT.plusSeconds(1))).isZero();
        assertThat(seau.prendre(DEBUT.plusSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(seau.estPlein(DEBUT.plusSeconds(60))).isFalse();
        assertThat(seau.estPlein(DEBUT.plusSeconds(61))).isTrue();
    }

    @Test
    void answers429WithTheTimeToWaitAndStoresNothing() throws Exception {
        Acteurs acteurs = acteurs();
        ClientHttp api = ClientHttp.connecte(
                port, acteurs.client().clientId(), acteurs.client().secret());
        HttpResponse<String> reponse = api.lire("/api/v1/depots?limite=1", "application/json");
        for (int i = 0; reponse.statusCode() == 200 && i < 20 * proprietes.api().appelsParMinute(); i++) {
            reponse = api.lire("/api/v1/depots?limite=1", "application/json");
        }
        assertThat(reponse.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(reponse.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(ClientHttp.json(reponse).get("code").asString()).isEqualTo("REQ-DEBIT");
        assertThat(ClientHttp.json(reponse).get("traceId").asString()).isNotEmpty();
        // One token comes back every tenth of a second: these are more than have.
        boolean refuse = false;
        for (int i = 0; i < 50 && !refuse; i++) {
            refuse = api.deposer("<a/>".getBytes(StandardCharsets.US_ASCII), "flux.xml")
                            .statusCode()
                    == 429;
        }
        assertThat(refuse).isTrue();

        Acteurs autres = acteurs();
        assertThat(ClientHttp.connecte(
                                port,
                                autres.client().clientId(),
                                autres.client().secret())
                        .lire("/api/v1/depots", "application/json")
                        .statusCode())
                .isEqualTo(200);
    }
}
