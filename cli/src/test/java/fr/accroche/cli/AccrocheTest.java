package fr.accroche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccrocheTest {
    private final ConsoleEssai console = new ConsoleEssai(Map.of());

    @Test
    void printsItsHelpInFrench() {
        assertThat(console.executer("--help")).isZero();
        assertThat(console.sortie()).contains("Usage :", "Options :", "Affiche cette aide.", "70");
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

    @Test
    void givesItsHelpForEachCommand() {
        for (String commande : List.of("deposer", "suivre", "accuse")) {
            assertThat(console.executer(commande, "--help")).as(commande).isZero();
        }
        assertThat(console.sortie()).contains("accroche deposer", "accroche suivre", "accroche accuse");
    }

    @Test
    void listsTheValuesThatAnOptionTakes() {
        assertThat(console.executer("accuse", "x", "--url", "http://x", "--type", "rien", "--format", "xml"))
                .isEqualTo(2);
        assertThat(console.erreurs()).contains("« rien » refusée pour --type", "reception traitement");
    }

    @Test
    void showsNoStackTraceUnlessAsked() {
        String[] commande = {"deposer", "/absent", "--url", "http://x"};
        assertThat(console.executer(commande)).isEqualTo(3);
        assertThat(console.erreurs()).doesNotContain("\tat ");
        console.executer("deposer", "/absent", "--url", "http://x", "--trace");
        assertThat(console.erreurs()).contains("\tat ");
    }
}
