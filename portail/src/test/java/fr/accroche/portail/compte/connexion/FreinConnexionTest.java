package fr.accroche.portail.compte.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.compte.jdbc.TentativeRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FreinConnexionTest extends EssaiPortail {
    private static final Instant DEPART = Instant.parse("2027-01-04T08:00:00Z");

    @Autowired
    private TentativeRepository tentatives;

    private String identifiant;

    @BeforeEach
    void choisir() {
        identifiant = "essai-" + UUID.randomUUID();
    }

    private FreinConnexion frein(Duration apres) {
        return new FreinConnexion(tentatives, Clock.fixed(DEPART.plus(apres), ZoneOffset.UTC));
    }

    private void echouerDePartout() {
        for (int reseau = 0; reseau < FreinConnexion.ECHECS_LIBRES_PARTOUT + 5; reseau++) {
            frein(Duration.ZERO).echec(identifiant, new Provenance("203.0." + reseau + ".7", null));
        }
    }

    @Test
    void slowsAGuesserWhoChangesItsAddressEachTime() {
        echouerDePartout();

        assertThat(frein(Duration.ofSeconds(5)).doitAttendre(identifiant, new Provenance("198.51.100.1", null)))
                .isTrue();
    }

    @Test
    void letsANetworkThatCameInBeforeEnterDuringTheAttack() {
        frein(Duration.ZERO).succes(identifiant, new Provenance("192.0.2.10", null));
        echouerDePartout();

        assertThat(frein(Duration.ofSeconds(5)).doitAttendre(identifiant, new Provenance("192.0.2.99", null)))
                .isFalse();
    }

    @Test
    void letsEverybodyTryAgainAfterAMinute() {
        echouerDePartout();

        assertThat(frein(Duration.ofSeconds(61)).doitAttendre(identifiant, new Provenance("198.51.100.1", null)))
                .isFalse();
    }

    @Test
    void slowsAKnownNetworkThatGuessesToo() {
        frein(Duration.ZERO).succes(identifiant, new Provenance("192.0.2.10", null));
        for (int essai = 0; essai < FreinConnexion.ECHECS_LIBRES; essai++) {
            frein(Duration.ZERO).echec(identifiant, new Provenance("192.0.2.10", null));
        }

        assertThat(frein(Duration.ofSeconds(5)).doitAttendre(identifiant, new Provenance("192.0.2.10", null)))
                .isTrue();
    }
}
