package fr.accroche.bancs.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.accroche.bancs.index.Grandeur.Mesuree;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableauMesuresTest {
    private static double prolonger(Grandeur grandeur, double petite, double grande) {
        return grandeur.prolonger(new Mesuree(1e6, petite), new Mesuree(15e6, grande), 70e6);
    }

    @Test
    void prolongsACostAlongTheLineThroughBothMeasures() {
        assertThat(prolonger(Grandeur.INDEX_MO, 90, 1210)).isEqualTo(1210 + 80 * 55, within(1e-6));
    }

    @Test
    void prolongsANumberASecondByTheCostOfEach() {
        // 10 microseconds at 1 million, 24 at 15: one more for each million.
        assertThat(prolonger(Grandeur.CHAUD_TOUTES, 100_000, 1e6 / 24)).isEqualTo(1e6 / 79, within(1e-3));
    }

    @Test
    void expectsNothingBetterThanTheLargerMeasure() {
        assertThat(prolonger(Grandeur.CHAUD_TOUTES, 20_000, 30_000)).isEqualTo(30_000, within(1e-6));
        assertThat(prolonger(Grandeur.CONSTRUCTION_TAS_MO, 90, 80)).isEqualTo(80, within(1e-6));
        assertThat(prolonger(Grandeur.INDEX_OCTETS, 88, 81)).isEqualTo(81, within(1e-6));
    }

    @Test
    void expectsADecisionToCostMoreByWhatItsLookUpsDo() {
        // Look-ups: 1 then 15 microseconds, so 70. Decisions: 20 at 15 million, so 75.
        Map<Grandeur, Double> petite = Map.of(Grandeur.CHAUD_TOUTES, 1e6, Grandeur.DECISIONS_CHAUDES, 40_000.0);
        Map<Grandeur, Double> grande = Map.of(Grandeur.CHAUD_TOUTES, 1e6 / 15, Grandeur.DECISIONS_CHAUDES, 50_000.0);

        assertThat(new TableauMesures(Map.of(1_000_000, petite, 15_000_000, grande)).texte())
                .contains("| whole decisions/s, warm | 40,000 | 50,000 | 13,333 |\n");
    }

    @Test
    void writesARowForEachMeasureAndAColumnForEachSize(@TempDir Path dossier) throws Exception {
        Path releve = dossier.resolve("releve.txt");
        try (PrintStream sortie = new PrintStream(Files.newOutputStream(releve), false, StandardCharsets.US_ASCII)) {
            new Releve(sortie).noter(Grandeur.INDEX_MO, 88.2);
            new Releve(sortie).noter(Grandeur.DECISIONS_CHAUDES, 49_685.4);
        }
        Map<Grandeur, Double> petite = Releve.lire(List.of(releve));

        assertThat(new TableauMesures(Map.of(1_000_000, petite, 15_000_000, Map.of(Grandeur.INDEX_MO, 1208.2))).texte())
                .startsWith("| | 1,000,000 | 15,000,000 | 70,000,000, expected |\n|---|---|---|---|\n")
                .contains("| index, MB | 88 | 1,208 | 5,608 |\n", "| whole decisions/s, warm | 49,685 | | |\n");
    }
}
