package fr.accroche.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateNaissanceTest {
    @ParameterizedTest
    @CsvSource({"2000,2,29,true", "1900,2,29,false", "1999,2,31,false", "1999,0,31,true", "1999,2,0,true"})
    void saysWhetherItsDayExists(int annee, int mois, int jour, boolean existe) {
        assertThat(new DateNaissance(annee, mois, jour).existe()).isEqualTo(existe);
    }

    @Test
    void isADateOnlyWhenItIsCompleteAndExists() {
        assertThat(new DateNaissance(1999, 12, 31).date()).contains(LocalDate.of(1999, 12, 31));
        assertThat(new DateNaissance(1999, 2, 31).date()).isEmpty();
        assertThat(new DateNaissance(1999, 12, DateNaissance.INCONNU).date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1849,1,1", "2100,1,1", "2000,13,1", "2000,1,32", "2000,-1,1"})
    void refusesAComponentOutOfItsRange(int annee, int mois, int jour) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateNaissance(annee, mois, jour));
    }

    @Test
    void neverShowsItself() {
        assertThat(new DateNaissance(1985, 6, 17))
                .asString()
                .doesNotContain("1985")
                .doesNotContain("17");
    }
}
