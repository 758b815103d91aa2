package fr.accroche.nirisation.score;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrappeTest {
    @ParameterizedTest
    @CsvSource({
        "MARTIN,MARTIM",
        "MARTIN,MATIN",
        "MATIN,MARTIN",
        "MARTIN,MRATIN",
        "MARTIN,AMRTIN",
        "MARTIN,MARTINE",
        "AB,BA"
    })
    void seesOneSlip(String un, String autre) {
        assertThat(Frappe.separe(un, autre)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"MARTIN,MARTIN", "MARTIN,MARTEAU", "MARTIN,NITRAM", "MARTIN,MARXXN", "ABC,CBA", "MARTIN,MAR"})
    void seesNoneOrMore(String un, String autre) {
        assertThat(Frappe.separe(un, autre)).isFalse();
    }

    @Property(seed = "20261123", tries = 3000)
    void agreesWithTheTextbookDistance(
            @ForAll @StringLength(max = 6) @CharRange(from = 'A', to = 'C') String un,
            @ForAll @StringLength(max = 6) @CharRange(from = 'A', to = 'C') String autre) {
        assertThat(Frappe.separe(un, autre)).isEqualTo(distance(un, autre) == 1);
    }

    /** Optimal string alignment, by its table. */
    private static int distance(String un, String autre) {
        int[][] d = new int[un.length() + 1][autre.length() + 1];
        for (int i = 0; i <= un.length(); i++) {
            for (int j = 0; j <= autre.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cout = un.charAt(i - 1) == autre.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cout);
                if (i > 1
                        && j > 1
                        && un.charAt(i - 1) == autre.charAt(j - 2)
                        && un.charAt(i - 2) == autre.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[un.length()][autre.length()];
    }
}
