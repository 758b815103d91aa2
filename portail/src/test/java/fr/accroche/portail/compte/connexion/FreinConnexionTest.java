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

    private static Provenance depuis(String adresse) {
        return new Provenance(adresse, null);
    }

    private void echouerDePartout() {
        for (int reseau = 0; reseau < FreinConnexion.ECHECS_LIBRES_PARTOUT + 5; reseau++) {
            frein(Duration.ZERO).echec(identifiant, depuis("203.0." + reseau + ".7"));
        }
    }

    @Test
    void slowsAGuesserWhoChangesItsAddressEachTime() {
        echouerDePartout();

        assertThat(frein(Duration.ofSeconds(5)).doitAttendre(identifiant, depuis("198.51.100.1")))
                .isTrue();
    }

    @Test
    void letsANetworkThatCameInBeforeEnterDuringTheAttack() {
        frein(Duration.ZERO).succes(identifiant, depuis("192.0.2.10"));
        echouerDePartout();

        assertThat(frein(Duration.ofSeconds(5)).doitAttendre(identifiant, depuis("192.0.2.99")))
                .isFalse();
    }

    @Test
    void letsEverybodyTryAgainAfterAMinute() {
        echouerDePartout();

        assertThat(frein(Duration.ofSeconds(61)).doitAttendre(identifiant, depuis("198.51.100.1")))
                .isFalse();
    }

    @Test
    void slowsAKnownNetworkThatGuessesToo() {
        frein(Duration.ZERO).succes(identifiant, depuis("192.0.2.10"));
        for (int essai = 0; essai < FreinConnexion.ECHECS_LIBRES; essai++) {
            frein(Duration.ZERO).echec(identifiant, depuis("192.0.2.10"));
        }

        assertThat(frein(Duration.ofSeconds(5)).doitAttendre(identifiant, depuis("192.0.2.10")))
                .isTrue();
    }

    @Test
    void letsABrowserThatCameInBeforeEnterThoughItsWholeNetworkGuesses() {
        Provenance victime = new Provenance("192.0.2.10", "cookie-de-la-victime");
        frein(Duration.ZERO).succes(identifiant, victime);
        for (int essai = 0; essai < 200; essai++) {
            frein(Duration.ZERO).echec(identifiant, depuis("192.0.2.66"));
        }

        assertThat(frein(Duration.ofSeconds(1)).doitAttendre(identifiant, depuis("192.0.2.66")))
                .isTrue();
        assertThat(frein(Duration.ofSeconds(1)).doitAttendre(identifiant, victime))
                .isFalse();
    }

    @Test
    void slowsABrowserDownThatInventsACookie() {
        Provenance inventee = new Provenance("192.0.2.66", "invente");
        for (int essai = 0; essai < FreinConnexion.ECHECS_LIBRES; essai++) {
            frein(Duration.ZERO).echec(identifiant, inventee);
        }

        assertThat(frein(Duration.ofSeconds(1)).doitAttendre(identifiant, inventee))
                .isTrue();
    }
}
