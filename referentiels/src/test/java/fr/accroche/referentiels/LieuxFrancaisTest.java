package fr.accroche.referentiels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LieuxFrancaisTest {
    private static final LieuxFrancais LIEUX = LieuxFrancais.charger();
    private static final LocalDate EN_1960 = LocalDate.of(1960, 6, 1);
    private static final LocalDate EN_1990 = LocalDate.of(1990, 6, 1);

    @Test
    void knowsThatCorsicaWasOneDepartmentBefore1976() {
        assertThat(LIEUX.existe("20004", EN_1960)).isTrue();
        assertThat(LIEUX.existe("2A004", EN_1960)).isFalse();
        assertThat(LIEUX.existe("20004", LocalDate.of(1975, 12, 31))).isTrue();
        assertThat(LIEUX.existe("20004", LocalDate.of(1976, 1, 1))).isFalse();
        assertThat(LIEUX.existe("2A004", EN_1990)).isTrue();
        assertThat(LIEUX.memesLieux("20004")).contains("20004", "2A004");
    }

    @Test
    void knowsNanterreUnderSeventyFiveBefore1968() {
        assertThat(LIEUX.existe("75050", EN_1960)).isTrue();
        assertThat(LIEUX.existe("92050", EN_1960)).isFalse();
        assertThat(LIEUX.memesLieux("92050")).containsExactlyInAnyOrder("92050", "75050");
        assertThat(LIEUX.memesLieux("78018")).contains("95018");
    }

    @Test
    void knowsTheBoroughsOfTheThreeTowns() {
        assertThat(LIEUX.memesLieux("75056")).hasSize(21).contains("75101", "75120");
        assertThat(LIEUX.memesLieux("75110")).containsExactlyInAnyOrder("75110", "75056");
        assertThat(LIEUX.memesLieux("69389")).contains("69123").doesNotContain("69381");
        assertThat(LIEUX.memesLieux("13055")).contains("13201", "13216");
        assertThat(LIEUX.existe("69389", EN_1960)).isFalse();
    }

    @Test
    void keepsTwoCommunesMergedIntoAThirdApart() {
        assertThat(LIEUX.memesLieux("01091")).contains("01033").doesNotContain("01205");
        assertThat(LIEUX.existe("01091", EN_1990)).isTrue();
        assertThat(LIEUX.existe("01091", LocalDate.of(2019, 1, 1))).isFalse();
    }

    @Test
    void knowsACommuneThatDisappearedAndCameBack() {
        assertThat(LIEUX.existe("76095", EN_1990)).isTrue();
        assertThat(LIEUX.existe("76095", LocalDate.of(2013, 1, 1))).isFalse();
        assertThat(LIEUX.existe("76095", LocalDate.of(2015, 1, 1))).isTrue();
    }

    @Test
    void knowsAlgeriaBefore1962AsFourDepartments() {
        assertThat(LIEUX.existe("91352", EN_1960)).isTrue();
        assertThat(LIEUX.existe("91352", EN_1990)).isFalse();
        assertThat(LIEUX.memesLieux("99352")).contains("91352", "92352", "93352", "94352");
        assertThat(LIEUX.memesLieux("93352")).containsExactlyInAnyOrder("93352", "99352");
    }

    @Test
    void knowsOverseasCodesThatChanged() {
        assertThat(LIEUX.memesLieux("97123")).contains("97701");
        assertThat(LIEUX.memesLieux("98511")).contains("97611");
        assertThat(LIEUX.existe("97411", EN_1960)).isTrue();
        assertThat(LIEUX.existe("98818", EN_1990)).isTrue();
    }

    @Test
    void knowsCountriesAndTheirSuccessors() {
        assertThat(LIEUX.libelle("99139")).contains("Portugal");
        assertThat(LIEUX.existe("99115", EN_1990)).isTrue();
        assertThat(LIEUX.existe("99115", LocalDate.of(2000, 1, 1))).isFalse();
        assertThat(LIEUX.memesLieux("99116")).containsExactlyInAnyOrder("99116", "99115");
        assertThat(LIEUX.lieuxDeNom("cote d’ivoire")).containsExactly("99326");
    }

    @Test
    void findsCommunesByNameWhateverAccentsCaseAndHyphens() {
        assertThat(LIEUX.lieuxDeNom("st etienne du rouvray")).containsExactly("76575");
        assertThat(LIEUX.lieuxDeNom("SAINT-ÉTIENNE-DU-ROUVRAY")).containsExactly("76575");
        assertThat(LIEUX.lieuxDeNom("Bellegarde sur Valserine")).containsExactly("01033");
        assertThat(LIEUX.lieuxDeNom("Nulle-Part-sur-Rien")).isEmpty();
    }

    @Test
    void findsCommunesByPostalCode() {
        assertThat(LIEUX.communesDuCodePostal("31000")).containsExactly("31555");
        assertThat(LIEUX.communesDuCodePostal("75010")).contains("75110", "75056");
        assertThat(LIEUX.estCodePostal("99999")).isFalse();
        assertThat(LIEUX.communesDuCodePostal("99999")).isEmpty();
    }

    @Test
    void takesAnUnknownCodeForItselfOnly() {
        assertThat(LIEUX.aExiste("00000")).isFalse();
        assertThat(LIEUX.existe("00000", EN_1990)).isFalse();
        assertThat(LIEUX.libelle("00000")).isEmpty();
        assertThat(LIEUX.memesLieux("00000")).containsExactly("00000");
    }

    @Test
    void relatesKnownPlacesBothWays() {
        List<String> fautes = new ArrayList<>();
        for (Lieu lieu : LIEUX.lieux()) {
            for (String autre : LIEUX.memesLieux(lieu.code())) {
                if (!LIEUX.aExiste(autre) || !LIEUX.memesLieux(autre).contains(lieu.code())) {
                    fautes.add(lieu.code() + " and " + autre);
                }
            }
        }
        assertThat(fautes).isEmpty();
    }

    @Test
    void saysItsVersionByTheHashOfItsTables() {
        assertThat(LIEUX.version().id()).isEqualTo("cog-2026");
        assertThat(LIEUX.version().sha256()).matches("[0-9a-f]{64}");
        assertThat(LIEUX.version()).isEqualTo(LieuxFrancais.charger().version());
    }
}
