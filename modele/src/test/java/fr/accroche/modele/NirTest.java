package fr.accroche.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NirTest {
    /** Synthetic numbers: department 00, which nobody has, but for the two Corsican ones, which test the key. */
    @ParameterizedTest
    @CsvSource({"1850500123456, 185050012345661", "2200100999888, 220010099988888"})
    void computesTheKeyOfThirteenCharacters(String treize, String quinze) {
        long cle = 97 - Long.parseLong(treize) % 97;
        assertThat(Nir.deSansCle(treize).valeur()).isEqualTo(quinze).endsWith("%02d".formatted(cle));
    }

    @ParameterizedTest
    @CsvSource({"185052A123456, 1850519123456", "185052B123456, 1850518123456"})
    void readsTheCorsicanDepartmentsAs19And18ForTheKey(String corse, String chiffres) {
        long cle = 97 - Long.parseLong(chiffres) % 97;
        assertThat(Nir.deSansCle(corse).valeur()).isEqualTo(corse + "%02d".formatted(cle));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "185050012345", "185050012345615", "385130012345614", "18505001234561X", "185052C12345614"})
    void refusesWhatIsNoNir(String texte) {
        assertThat(Nir.lire(texte)).isEmpty();
        assertThatThrownBy(() -> new Nir(texte)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "12", "20", "31", "42", "50", "99"})
    void acceptsTheMonthsOfRealRegistersUnknownOnesIncluded(String mois) {
        assertThat(Nir.deSansCle("185" + mois + "00123456").valeur()).hasSize(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "13", "19", "43", "49"})
    void refusesTheMonthsThatNoRegisterUses(String mois) {
        assertThatThrownBy(() -> Nir.deSansCle("185" + mois + "00123456")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverShowsItself() {
        Nir nir = Nir.deSansCle("1850500123456");
        assertThat(nir).asString().doesNotContain("185").doesNotContain("123456");
        assertThatThrownBy(() -> new Nir("185050012345699")).hasMessageNotContaining("185050012345699");
    }

    @Property(seed = "20261123")
    void anyChangedDigitIsRefused(@ForAll @IntRange(max = 999_999) int ordre, @ForAll @IntRange(max = 12) int rang) {
        String bon =
                Nir.deSansCle("18505%02d%06d".formatted(ordre % 100, ordre)).valeur();
        int autre = (bon.charAt(rang) - '0' + 1) % 10;
        String faux = bon.substring(0, rang) + autre + bon.substring(rang + 1);
        assertThat(Nir.lire(faux)).isEmpty();
    }

    /** The shape as the class describes it. */
    private static final Pattern FORME =
            Pattern.compile("[1-478]\\d{2}(?:0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)(?:\\d{2}|2[AB])\\d{6}\\d{2}");

    @Property(seed = "20261124")
    void acceptsExactlyTheShapeWithItsKey(
            @ForAll @IntRange(max = 14) int rang, @ForAll @CharRange(from = '*', to = 'E') char lettre) {
        for (String bon : List.of("185050012345661", "185052A12345614", "185052B12345641")) {
            String texte = bon.substring(0, rang) + lettre + bon.substring(rang + 1);
            assertThat(Nir.lire(texte).isPresent())
                    .isEqualTo(FORME.matcher(texte).matches() && texte.endsWith(cle(texte)));
        }
    }

    private static String cle(String texte) {
        String chiffres = texte.substring(0, 13).replace("2A", "19").replace("2B", "18");
        return "%02d".formatted(97 - Long.parseLong(chiffres) % 97);
    }
}
