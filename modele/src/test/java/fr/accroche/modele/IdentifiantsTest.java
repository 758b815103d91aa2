package fr.accroche.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiantsTest {
    @Test
    void countLengthsInCodePoints() {
        assertThat(new IdClient("1234567😀").valeur()).hasSize(9);
        assertThat(new IdFlux("😀".repeat(50)).valeur()).hasSize(100);
    }

    @Test
    void refuseWhatTheSchemaRefuses() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IdClient("1234567"));
        assertThatIllegalArgumentException().isThrownBy(() -> new IdContrat(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new IdContrat("x".repeat(21)));
        assertThatIllegalArgumentException().isThrownBy(() -> new IdTechnique("x".repeat(256)));
        assertThatIllegalArgumentException().isThrownBy(() -> new IdFlux(""));
    }

    @ParameterizedTest
    @CsvSource({"RNCP19117, RNCP, 19117", "RS1710, RS, 1710"})
    void readACodeOfCertification(String texte, TypeCertification type, String numero) {
        assertThat(CodeCertification.lire(texte)).contains(new CodeCertification(type, numero));
        assertThat(new CodeCertification(type, numero)).hasToString(texte);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1710", "rs1710", "RS 1710", "RNCP", "RS1234567", "RS1710 "})
    void refuseACodeThatIsNotWrittenAsTheDictionaryWants(String texte) {
        assertThat(CodeCertification.lire(texte)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XSD", "XSD-", "ABC-CODE", "XSD-élément", "xsd-code"})
    void refuseACodeOfAnomalyWithoutItsShape(String texte) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeAnomalie(texte));
    }
}
