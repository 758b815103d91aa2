package fr.accroche.portail.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.EssaiPortail;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mail leaves though every thread of the deposits is taken. */
class CourrielsSansAttendreTest extends EssaiPortail {
    private static final int FILS_DES_DEPOTS = 2;

    @Autowired
    private Courriels courriels;

    @Test
    void sendsAMailWhileDepositsFillTheirThreads() throws Exception {
        Acteurs acteurs = acteurs();
        ClientHttp api = ClientHttp.connecte(
                port, acteurs.client().clientId(), acteurs.client().secret());
        String destinataire = "essai-" + UUID.randomUUID() + "@exemple.invalid";
        List<String> depots = new ArrayList<>();

        baseTraitement.transaction().executeWithoutResult(etat -> {
            // What every processing writes to: they all wait for the end of this transaction.
            baseTraitement.jdbc().sql("lock table depot_anomalie in share mode").update();
            for (int i = 0; i <= FILS_DES_DEPOTS; i++) {
                depots.add(deposer(api));
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> occupes() == FILS_DES_DEPOTS);
            courriels.confier(
                    destinataire,
                    Lettre.sur("Sans attendre").paragraphe("Texte").ecrire());
            new CourrielsRecus(BOITE).attendre(destinataire, "Sans attendre");
            assertThat(occupes()).isEqualTo(FILS_DES_DEPOTS);
        });

        for (String depot : depots) {
            api.attendre(depot, Duration.ofSeconds(60));
        }
    }

    private static String deposer(ClientHttp api) {
        try {
            return ClientHttp.json(api.deposer("<a/>".getBytes(StandardCharsets.US_ASCII), "flux.xml"))
                    .get("id")
                    .asString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long occupes() {
        return baseWeb.jdbc()
                .sql("select count(*) from scheduled_tasks where picked")
                .query(Long.class)
                .single();
    }
}
