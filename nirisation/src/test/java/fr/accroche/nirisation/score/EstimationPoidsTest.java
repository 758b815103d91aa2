package fr.accroche.nirisation.score;

import static fr.accroche.nirisation.PersonneEssai.USUELLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.PersonneEssai;
import fr.accroche.nirisation.index.IndexRegistre;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EstimationPoidsTest {
    private static final int CONNUES = 400;

    private static PersonneEssai connue(int rang) {
        return USUELLE.numero(rang)
                .nomme("NOM" + (char) ('A' + rang % 20) + (char) ('A' + rang / 20))
                .prenomme("PRENOM" + (char) ('A' + rang % 17))
                .neLe(1950 + rang % 50, 1 + rang % 12, 1 + rang % 28)
                .neA(rang % 2 == 0 ? "31555" : "75056");
    }

    /** One in ten has another place, one in twenty a slip in the first name. */
    private static PersonneEssai ecrite(int rang) {
        PersonneEssai exacte = connue(rang);
        if (rang % 10 == 0) {
            return exacte.neA("99350");
        }
        return rang % 20 == 1 ? exacte.prenomme(exacte.prenoms().get(0) + "Q") : exacte;
    }

    @Test
    void findsTheSharesOfSlipsThatNobodyTold() {
        IndexRegistre index = RegistreScores.parmi(
                3000,
                IntStream.range(0, CONNUES)
                        .mapToObj(EstimationPoidsTest::connue)
                        .toArray(PersonneEssai[]::new));
        EstimationPoids estimation = new EstimationPoids(index, new LieuxEssai(), FichierPoids.fournis());
        IntStream.range(0, CONNUES)
                .forEach(rang -> estimation.observer(ecrite(rang).demande()));

        Map<String, Double> parts = estimation.parts();

        assertThat(estimation.paires()).isGreaterThan(CONNUES);
        assertThat(parts.get("lieu-different")).isBetween(0.07, 0.13);
        assertThat(parts.get("prenom-frappe")).isBetween(0.03, 0.08);
        assertThat(parts.get("naissance-exacte")).isGreaterThan(0.95);
        assertThat(parts.get("sexe-different")).isEqualTo(0.002);
    }
}
