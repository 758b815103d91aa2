package fr.accroche.nirisation.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jean-Pierre|JEAN PIERRE",
                "JEANPIERRE|Jean Pierre",
                "Jean‑Pierre|jean–pierre",
                "D'Artagnan|d’ARTAGNAN",
                "D'Artagnan|DARTAGNAN",
                "D ARTAGNAN|Dʼartagnan",
                "Élodie|ELODIE",
                "Maëlle|MAELLE",
                "Œuvrard|OEUVRARD",
                "Lætitia|LAETITIA",
                "Strauß|STRAUSS",
                "Bjørn|BJORN",
                "Łukasz|LUKASZ",
                "Đorđe|DORDE",
                "Işıl|ISIL",
                "Nguyễn|NGUYEN",
                "e\u0301lodie|Élodie",
                "'  De   La\u00a0Fontaine '|DE LA FONTAINE",
                "Ｍａｒｔｉｎ|MARTIN",
                "Mar\u00adtin|MARTIN",
                "M. Martin|MARTIN",
                "Madame Martin|MARTIN",
                "Durand née Martin|MARTIN",
                "DURAND NEE MARTIN|MARTIN",
                "Martin épouse Durand|MARTIN",
                "Martin veuve Durand|MARTIN",
                "Mme Durand née Martin|MARTIN",
                "Martin dit Lafleur|MARTIN",
                "Lafleur|MARTIN DIT LAFLEUR",
            })
    void namesTheSameBirthName(String ecrit, String connu) {
        assertThat(Normalisation.nomNaissance(ecrit).designe(Normalisation.nomNaissance(connu)))
                .isTrue();
        assertThat(Normalisation.nomNaissance(connu).designe(Normalisation.nomNaissance(ecrit)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Martin,Martinet",
        "Martin dit Lafleur,Martin dit Latulipe",
        "Durand née Martin,Durand",
        "Martin épouse Durand,Durand",
        "De La Fontaine,Fontaine",
        "Maître,Martin",
        "Nee,Martin",
    })
    void tellsDifferentBirthNamesApart(String ecrit, String connu) {
        assertThat(Normalisation.nomNaissance(ecrit).designe(Normalisation.nomNaissance(connu)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "-",
                "SANS NOM",
                "Sans-nom",
                "snp",
                "S.N.P.",
                "X",
                "xxx",
                "XXXXXX",
                "inconnu",
                "INCONNUE",
                "null",
                "nil",
                "Nill",
                "Néant",
                "Non renseigné"
            })
    void readsTheWordsForNothingAsMissingAndEqualToNothing(String ecrit) {
        NomNormalise nom = Normalisation.nomNaissance(ecrit);

        assertThat(nom.estManquant()).isTrue();
        assertThat(nom.designe(nom)).isFalse();
        assertThat(Normalisation.prenom(ecrit).estManquant()).isTrue();
    }

    @Test
    void readsAnAbsentNameAsMissing() {
        assertThat(Normalisation.nomUsage(null)).isEqualTo(NomNormalise.MANQUANT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Martin épouse Durand", "Durand née Martin", "Mme Durand", "veuve Durand"})
    void keepsTheMarriedNameOfAUsageName(String ecrit) {
        assertThat(Normalisation.nomUsage(ecrit).espace()).isEqualTo("DURAND");
    }

    @Test
    void givesBothASpacedAndAGluedForm() {
        NomNormalise nom = Normalisation.nomNaissance("de La  Tour-d’Auvergne");

        assertThat(nom.espace()).isEqualTo("DE LA TOUR D AUVERGNE");
        assertThat(nom.colle()).isEqualTo("DELATOURDAUVERGNE");
    }

    @Test
    void findsADoubleNameInItsHalfWhateverTheParticles() {
        assertThat(Normalisation.nomUsage("Martin-Durand").contientOuEstContenu(Normalisation.nomUsage("DURAND")))
                .isTrue();
        assertThat(Normalisation.nomUsage("de Fontaine").contientOuEstContenu(Normalisation.nomUsage("La Fontaine")))
                .isTrue();
        assertThat(Normalisation.nomUsage("de la").contientOuEstContenu(Normalisation.nomUsage("Fontaine")))
                .isFalse();
        assertThat(Normalisation.nomUsage("Martin").contientOuEstContenu(Normalisation.nomUsage("Durand")))
                .isFalse();
    }

    @Test
    void keepsANameThatLooksLikeATitleOrAMarkWhenItStandsAlone() {
        assertThat(Normalisation.nomNaissance("Maître").espace()).isEqualTo("MAITRE");
        assertThat(Normalisation.nomNaissance("Née").espace()).isEqualTo("NEE");
        assertThat(Normalisation.nomNaissance("Dit").espace()).isEqualTo("DIT");
    }

    @Test
    void keepsTheLettersOfOtherScripts() {
        assertThat(Normalisation.nomNaissance("Іванов").designe(Normalisation.nomNaissance("ІВАНОВ")))
                .isTrue();
    }

    /** When this fails, the behaviour changed: give a new version, then write the new hash here. */
    @Test
    void hasAPublishedVersion() {
        assertThat(Normalisation.version().id()).isEqualTo("normalisation-2");
        assertThat(Normalisation.version().sha256())
                .isEqualTo("2dfbcd424876c21e288c54040e201335ca66a2f537d3177f2483c2cf5d6e5a63");
    }

    @Test
    void neverShowsAName() {
        assertThat(Normalisation.nomNaissance("Martin")).hasToString("NomNormalise[*****]");
    }
}
