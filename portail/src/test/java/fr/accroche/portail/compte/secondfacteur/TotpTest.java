package fr.accroche.portail.compte.secondfacteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final SecretTotp RFC = new SecretTotp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant QUAND = Instant.parse("2027-01-04T08:00:10Z");

    /** RFC 6238, appendix B, SHA-1; its codes have 8 digits, of which ours are the last 6. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void givesTheCodesOfTheRfc(long seconde, String code) {
        assertThat(Totp.code(RFC, Totp.pas(Instant.ofEpochSecond(seconde)))).isEqualTo(code.substring(2));
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "3, 969429", "9, 520489"})
    void givesTheCodesOfItsParentRfc(long pas, String code) {
        assertThat(Totp.code(RFC, pas)).isEqualTo(code);
    }

    @Test
    void takesTheCodeOfOneStepBeforeOrAfterAndNoOther() {
        long pas = Totp.pas(QUAND);
        for (int ecart = -4; ecart <= 4; ecart++) {
            assertThat(Totp.verifier(RFC, Totp.code(RFC, pas + ecart), OptionalLong.empty(), QUAND)
                            .isPresent())
                    .as("%d steps off", ecart)
                    .isEqualTo(Math.abs(ecart) <= 1);
        }
    }

    @Test
    void takesNoCodeTwiceNorAnOlderOne() {
        long pas = Totp.pas(QUAND);
        OptionalLong dernier = OptionalLong.of(pas);

        assertThat(Totp.verifier(RFC, Totp.code(RFC, pas), dernier, QUAND)).isEmpty();
        assertThat(Totp.verifier(RFC, Totp.code(RFC, pas - 1), dernier, QUAND)).isEmpty();
        assertThat(Totp.verifier(RFC, Totp.code(RFC, pas + 1), dernier, QUAND)).hasValue(pas + 1);
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "1234567", "abcdef"})
    void refusesWhatIsNoCode(String saisie) {
        assertThat(Totp.verifier(RFC, saisie, OptionalLong.empty(), QUAND)).isEmpty();
    }

    @Test
    void writesASecretInBase32AndReadsItBack() {
        assertThat(RFC.texte()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        SecureRandom alea = new SecureRandom();
        for (int essai = 0; essai < 200; essai++) {
            SecretTotp secret = SecretTotp.tirer(alea);
            assertThat(SecretTotp.lire(secret.texte())).isEqualTo(secret);
        }
    }

    @Test
    void tellsAnApplicationAllItNeeds() {
        assertThat(RFC.adresse("ABCDEFGHJ"))
                .isEqualTo("otpauth://totp/Accroche:ABCDEFGHJ?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Accroche&algorithm=SHA1&digits=6&period=30");
    }
}
