package fr.accroche.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDeBoutEnBoutTest {
    private static final List<String> REFUS_OFFICIELS = List.of(
            "<messageErreur>Aucun titulaire ne correspond aux critères obligatoires</messageErreur>",
            "<messageErreur>Aucun titulaire ne correspond aux critères obligatoires enrichis du jour et du mois de"
                    + " naissance</messageErreur>",
            "<messageErreur>Aucun titulaire ne correspond aux critères de reconciliation</messageErreur>",
            "<messageErreur>Plusieurs titulaires ont été identifiés</messageErreur>");

    @Test
    void doesTheMainJobAndDoesItAgainWithNewKeysInTheSameFolder(@TempDir Path home) throws Exception {
        String premier = jouer(home);
        String second = jouer(home);
        assertThat(identifiants(second))
                .hasSizeGreaterThanOrEqualTo(12)
                .doesNotContainAnyElementsOf(identifiants(premier));
    }

    @Test
    void saysInFrenchThatThePortIsTaken(@TempDir Path home) throws Exception {
        try (ServerSocket occupant = new ServerSocket(0);
                DemoEnProcessus demo = DemoEnProcessus.lancer(
                        home, "--une-fois", "--port", Integer.toString(occupant.getLocalPort()))) {
            assertThat(demo.codeSortie()).isEqualTo(1);
            assertThat(demo.recit())
                    .contains("Le port " + occupant.getLocalPort() + " est déjà utilisé")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void refusesAnOptionItDoesNotKnow(@TempDir Path home) throws Exception {
        try (DemoEnProcessus demo = DemoEnProcessus.lancer(home, "--deux-fois")) {
            assertThat(demo.codeSortie()).isEqualTo(2);
            assertThat(demo.recit()).contains("--help").doesNotContain("\tat ");
        }
    }

    private static String jouer(Path home) throws Exception {
        try (DemoEnProcessus demo = DemoEnProcessus.lancer(home, "--une-fois", "--port", "0")) {
            assertThat(demo.codeSortie()).as(demo::recit).isZero();
            assertThat(demo.recit()).contains("Traité avec erreurs : 16 passages, 11 OK, 5 KO.");
            assertThat(demo.recit()).contains(REFUS_OFFICIELS);
            return demo.recit();
        }
    }

    private static List<String> identifiants(String recit) {
        return Pattern.compile("<idTechnique>(.*)</idTechnique>")
                .matcher(recit)
                .results()
                .map(trouve -> trouve.group(1))
                .toList();
    }
}
