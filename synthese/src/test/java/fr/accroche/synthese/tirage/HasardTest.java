package fr.accroche.synthese.tirage;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HasardTest {
    /** First outputs of SplitMix64 for the seed 1234567, as its authors' C code gives them. */
    @Test
    void followsSplitMix64() {
        Hasard hasard = new Hasard(1_234_567);

        assertThat(Long.toUnsignedString(hasard.suivant())).isEqualTo("6457827717110365317");
        assertThat(Long.toUnsignedString(hasard.suivant())).isEqualTo("3203168211198807973");
    }

    @Property(tries = 500, seed = "20261123")
    void staysUnderItsBound(@ForAll long graine, @ForAll @IntRange(min = 1) int borne) {
        assertThat(new Hasard(graine).entier(borne)).isBetween(0, borne - 1);
    }

    @Test
    void givesUuidsOfVersionFour() {
        assertThat(new Hasard(1).uuid().version()).isEqualTo(4);
        assertThat(new Hasard(1).uuid().variant()).isEqualTo(2);
    }
}
