package fr.accroche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AccrocheTest {
    private final ConsoleEssai console = new ConsoleEssai(Map.of());

    @Test
    void printsItsHelpInFrench() {
        assertThat(console.executer("--help")).isZero();
        assertThat(console.sortie()).contains("Usage :", "Options :", "Affiche cette aide.");
        assertThat(console.erreurs()).isEmpty();
    }

    @Test
    void printsItsVersion() {
        assertThat(console.executer("--version")).isZero();
        assertThat(console.sortie()).matches("accroche \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void answersTwoWithoutACommand() {
        assertThat(console.executer()).isEqualTo(2);
        assertThat(console.erreurs()).contains("Indiquez une commande.", "accroche --help");
    }

    @Test
    void answersTwoToAnUnknownCommand() {
        assertThat(console.executer("danser")).isEqualTo(2);
        assertThat(console.erreurs()).contains("Argument inconnu : danser");
    }
}
