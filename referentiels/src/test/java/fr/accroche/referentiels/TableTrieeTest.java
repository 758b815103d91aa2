package fr.accroche.referentiels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTrieeTest {
    private static final TableTriee TABLE =
            new TableTriee("code;nom\n01001;Un\n2A004;Ajaccio\n2B033;Bastia\n".getBytes(StandardCharsets.UTF_8));

    @Test
    void findsEachLineOfTheShippedTablesByItsCode() {
        for (String nom : new String[] {"communes.csv", "pays.csv"}) {
            TableTriee table = new TableTriee(Tables.lire(nom));
            table.lignes()
                    .forEach(ligne ->
                            assertThat(table.ligne(ligne.substring(0, 5))).contains(ligne));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00000", "01000", "01002", "2A003", "2A005", "2B034", "99999", "010011", "é0100"})
    void findsNothingUnderACodeThatIsNotThere(String code) {
        assertThat(TABLE.ligne(code)).isEmpty();
    }

    @Test
    void findsNothingInATableWithoutLines() {
        assertThat(new TableTriee("code;nom\n".getBytes(StandardCharsets.UTF_8)).ligne("01001"))
                .isEmpty();
    }
}
