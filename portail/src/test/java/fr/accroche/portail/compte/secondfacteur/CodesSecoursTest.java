package fr.accroche.portail.compte.secondfacteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodesSecoursTest {
    private final List<String> codes = CodesSecours.tirer(new SecureRandom());

    @Test
    void drawsEightDifferentCodesThatPeopleCanType() {
        assertThat(codes)
                .hasSize(8)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}"));
    }

    @Test
    void readsACodeHoweverItIsTyped() {
        String code = codes.get(0);

        assertThat(CodesSecours.lire(" " + code.toLowerCase().replace('-', ' ') + " "))
                .isEqualTo(code.replace("-", ""));
    }

    @Test
    void tellsARecoveryCodeFromOneOfAnApplication() {
        assertThat(CodesSecours.ressemble(codes.get(0))).isTrue();
        assertThat(CodesSecours.ressemble("123 456")).isFalse();
    }
}
