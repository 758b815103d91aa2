package fr.accroche.synthese.alteration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.synthese.tirage.Hasard;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FrappeTest {
    @Property(tries = 300, seed = "20261123")
    void changesANameByOneLetterOrTwo(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String nom, @ForAll long graine) {
        String faute = Frappe.alterer(nom, new Hasard(graine));

        assertThat(faute).isNotEmpty().isNotEqualTo(nom);
        assertThat(Math.abs(faute.length() - nom.length())).isLessThanOrEqualTo(1);
    }

    @Test
    void refusesANameWithoutLetters() {
        assertThat(Frappe.possible("123 -")).isFalse();
        assertThat(Frappe.possible("É")).isTrue();
    }
}
