package fr.accroche.portail.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdressePubliqueTest {
    private static AdressePublique quiMeneA(String... adresses) {
        return new AdressePublique(hote -> {
            InetAddress[] trouvees = new InetAddress[adresses.length];
            for (int i = 0; i < adresses.length; i++) {
                trouvees[i] = InetAddress.getByName(adresses[i]);
            }
            return trouvees;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://logiciel.exemple.fr/accroche",
                "https://logiciel.exemple.fr:443/accroche?client=7",
                "HTTPS://Logiciel.Exemple.FR"
            })
    void takesAPublicHttpsAddress(String adresse) {
        assertThat(quiMeneA("8.8.8.8", "2606:4700::1111").refus(adresse)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://logiciel.exemple.fr/",
                "ftp://logiciel.exemple.fr/",
                "https://nom:secret@logiciel.exemple.fr/",
                "https://logiciel.exemple.fr/#ici",
                "https://logiciel.exemple.fr:8443/",
                "https://localhost/",
                "https://intranet/",
                "https://8.8.8.8/",
                "https://134744072/",
                "https://[2606:4700::1111]/",
                "https:///chemin",
                "https://exemple .fr/",
                "logiciel.exemple.fr",
                "javascript:alert(1)",
                ""
            })
    void refusesWhatIsNoPlainHttpsAddressOfANamedHost(String adresse) {
        assertThat(quiMeneA("8.8.8.8").refus(adresse)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2001:db8::1",
                "2001::1",
                "2002:a00:1::",
                "3fff::1",
                "::ffff:10.0.0.1"
            })
    void refusesAHostThatLeadsToAnAddressKeptForOtherUses(String adresse) {
        assertThat(quiMeneA(adresse).refus("https://logiciel.exemple.fr/"))
                .hasValueSatisfying(refus -> assertThat(refus).contains("réseau privé"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"172.15.255.255", "172.32.0.1", "100.63.255.255", "100.128.0.1", "11.0.0.1", "2a01:e0a::1"})
    void takesTheNeighboursOfThoseAddresses(String adresse) {
        assertThat(quiMeneA(adresse).refus("https://logiciel.exemple.fr/")).isEmpty();
    }

    @Test
    void refusesAHostOfWhichOneAddressOnlyIsPrivate() {
        assertThat(quiMeneA("8.8.8.8", "10.0.0.1").refus("https://logiciel.exemple.fr/"))
                .isPresent();
    }

    @Test
    void saysThatAHostIsUnknown() {
        AdressePublique perdue = new AdressePublique(hote -> {
            throw new UnknownHostException(hote);
        });
        assertThat(perdue.refus("https://logiciel.exemple.fr/"))
                .hasValueSatisfying(refus -> assertThat(refus).contains("introuvable"));
    }
}
