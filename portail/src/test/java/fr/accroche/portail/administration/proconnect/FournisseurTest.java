package fr.accroche.portail.administration.proconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.DemarrageImpossible;
import fr.accroche.simulateurs.proconnect.ProConnectSimulateur;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Which provider is taken, and which is not. */
class FournisseurTest {
    private static AccrocheProperties proprietes(String url, String secret) {
        return new Binder(new MapConfigurationPropertySource(Map.of(
                        "accroche.url",
                        "https://portail.invalid",
                        "accroche.proconnect.url",
                        url,
                        "accroche.proconnect.client",
                        "client",
                        "accroche.proconnect.secret",
                        secret)))
                .bind("accroche", AccrocheProperties.class)
                .get();
    }

    private static DecouverteProConnect decouverte(URI emetteur, boolean demo) {
        return new DecouverteProConnect(
                new ConfigurationProConnect(
                        emetteur, "client", "secret", URI.create("https://portail.invalid/retour"), demo),
                RestClient.create());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://fournisseur.invalid/api/v2",
                "http://localhost:9000/api/v2",
                "https://localhost:9000/api/v2",
                "https://127.0.0.1/api/v2"
            })
    void refusesToStartInProductionWithAProviderOfThisMachineOrWithoutTls(String url) {
        AccrocheProperties proprietes = proprietes(url, "secret");

        assertThatThrownBy(() -> ConfigurationProConnect.de(proprietes, false))
                .isInstanceOf(DemarrageImpossible.class)
                .hasMessageContaining("ACCROCHE_PROCONNECT_URL");
        assertThat(ConfigurationProConnect.de(proprietes, true).emetteur()).hasToString(url);
    }

    @Test
    void refusesToStartWithoutItsSecret() {
        AccrocheProperties proprietes = proprietes("https://fournisseur.invalid/api/v2", " ");

        assertThatThrownBy(() -> ConfigurationProConnect.de(proprietes, false))
                .isInstanceOf(DemarrageImpossible.class)
                .hasMessageContaining("ACCROCHE_PROCONNECT_SECRET");
    }

    @Test
    void refusesTheSimulatedProviderInProductionByWhatItSaysOfItself() throws Exception {
        try (ProConnectSimulateur simulateur = new ProConnectSimulateur("client", "secret", Clock.systemUTC())) {
            assertThatThrownBy(() -> decouverte(simulateur.emetteur(), false).inscription())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("simulated");
            assertThat(decouverte(simulateur.emetteur(), true).inscription().getClientId())
                    .isEqualTo("client");
        }
    }

    @Test
    void refusesADocumentThatNamesAnotherIssuer() throws Exception {
        try (ProConnectSimulateur simulateur = new ProConnectSimulateur("client", "secret", Clock.systemUTC())) {
            URI autreNom = URI.create(simulateur.emetteur().toString().replace("localhost", "127.0.0.1"));

            assertThatThrownBy(() -> decouverte(autreNom, true).inscription())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("another issuer");
        }
    }

    @Test
    void asksAgainOnceAProviderThatWasAwayAnswers() throws Exception {
        URI emetteur;
        try (ProConnectSimulateur simulateur = new ProConnectSimulateur("client", "secret", Clock.systemUTC())) {
            emetteur = simulateur.emetteur();
        }
        DecouverteProConnect decouverte = decouverte(emetteur, true);
        assertThatThrownBy(decouverte::inscription).isInstanceOf(RestClientException.class);

        try (ProConnectSimulateur revenu =
                ProConnectSimulateur.surLePort(emetteur.getPort(), "client", "secret", Clock.systemUTC())) {
            assertThat(revenu.emetteur()).isEqualTo(emetteur);
            assertThat(decouverte.inscription().getClientId()).isEqualTo("client");
        }
    }
}
