package fr.accroche.bancs.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.modele.Titulaire;
import fr.accroche.nirisation.DemandeNirisation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComptesTest {
    private static final String UN = "185010000000197";
    private static final String AUTRE = "285010000000194";
    private final Comptes comptes = new Comptes();

    @Test
    void countsRightWrongAndRefused() {
        comptes.compter(cas(UN, ""), UN);
        comptes.compter(cas(UN, "sexe-faux"), AUTRE);
        comptes.compter(cas("", "absent"), AUTRE);
        comptes.compter(cas(UN, ""), "");

        assertThat(comptes.faux()).isEqualTo(2);
        assertThat(comptes.precision()).isEqualTo(1 / 3.0);
        assertThat(comptes.rappel()).isEqualTo(1 / 3.0);
        assertThat(comptes.partRefusee()).isEqualTo(0.25);
    }

    @Test
    void holdsTheFormerNumberOfThePersonForNeitherRightNorWrong() {
        comptes.compter(cas(UN, ""), "785010000000191");

        assertThat(comptes.faux()).isZero();
        assertThat(comptes.anciens()).isEqualTo(1);
        assertThat(comptes.rappel()).isZero();
    }

    /** Exact bounds of Poisson at 95 %: 2.996, 4.744, 6.296. */
    @Test
    void followsTheRuleOfThree() {
        for (int n = 0; n < 1_000; n++) {
            comptes.compter(cas(UN, ""), UN);
        }
        assertThat(comptes.borneDesFaux() * 1_000).isCloseTo(2.996, within(0.05));

        comptes.compter(cas("", "absent"), UN);
        assertThat(comptes.borneDesFaux() * 1_001).isCloseTo(4.744, within(0.05));
    }

    @Test
    void putsEachHolderUnderItsOnlyDamageOrItsAbsence() {
        assertThat(cas(UN, "").sorte()).isEqualTo("aucune");
        assertThat(cas(UN, "mojibake").sorte()).isEqualTo("mojibake");
        assertThat(cas(UN, "mojibake+sexe-faux").sorte()).isEqualTo("plusieurs");
        assertThat(cas("", "absent-jumeau+sexe-faux").sorte()).isEqualTo("absent-jumeau");
    }

    private static Cas cas(String nir, String alteration) {
        Titulaire titulaire = new Titulaire(
                "Valmorin", null, List.of("Paul"), Sexe.M, new DateNaissance(1985, 1, 1), LieuNaissance.INCONNU);
        return new Cas(new DemandeNirisation(titulaire, Optional.empty()), nir, alteration);
    }
}
