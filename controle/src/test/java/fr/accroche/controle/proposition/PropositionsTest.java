package fr.accroche.controle.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.referentiels.PrenomsUsuels;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PropositionsTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 24);
    private static final Propositions PROPOSITIONS = new Propositions(LieuxFrancais.charger(), PrenomsUsuels.charger());

    private static List<Map<String, String>> proposees(String... champs) {
        return PROPOSITIONS.de(titulaire(champs), JOUR).stream()
                .map(Proposition::valeurs)
                .toList();
    }

    private static Map<String, String> titulaire(String... champs) {
        Map<String, String> valeurs = new HashMap<>(Map.of(
                Titulaires.NOM_NAISSANCE, "Durand",
                Titulaires.PRENOM1, "Camille",
                Titulaires.ANNEE, "1990",
                Titulaires.MOIS, "5",
                Titulaires.JOUR, "5",
                Titulaires.SEXE, "F"));
        for (int i = 0; i < champs.length; i += 2) {
            valeurs.put(champs[i], champs[i + 1]);
        }
        return valeurs;
    }

    @Test
    void proposesNothingForDataThatHoldTogether() {
        assertThat(proposees(Titulaires.CODE_INSEE, "44109", Titulaires.COMMUNE, "Nantes"))
                .isEmpty();
    }

    @Test
    void swapsDayAndMonth() {
        assertThat(proposees(Titulaires.JOUR, "7", Titulaires.MOIS, "25"))
                .containsExactly(Map.of(Titulaires.JOUR, "25", Titulaires.MOIS, "7"));
        assertThat(proposees(Titulaires.JOUR, "7", Titulaires.MOIS, "8"))
                .containsExactly(Map.of(Titulaires.JOUR, "8", Titulaires.MOIS, "7"));
        assertThat(proposees(Titulaires.JOUR, "25", Titulaires.MOIS, "7")).isEmpty();
    }

    @Test
    void swapsBirthNameAndUsageNameAndNameAndFirstName() {
        assertThat(proposees(Titulaires.NOM_USAGE, "Martin"))
                .containsExactly(Map.of(Titulaires.NOM_NAISSANCE, "Martin", Titulaires.NOM_USAGE, "Durand"));
        assertThat(proposees(Titulaires.NOM_NAISSANCE, "Nathalie", Titulaires.PRENOM1, "Lefebvre"))
                .containsExactly(Map.of(Titulaires.NOM_NAISSANCE, "Lefebvre", Titulaires.PRENOM1, "Nathalie"));
    }

    @Test
    void joinsAFirstNameThatWasCut() {
        assertThat(proposees(Titulaires.PRENOM1, "Anne", Titulaires.PRENOM2, "Laure", Titulaires.PRENOM3, "Zoé"))
                .contains(Map.of(Titulaires.PRENOM1, "Anne-Laure", Titulaires.PRENOM2, "Zoé", Titulaires.PRENOM3, ""));
    }

    @Test
    void turnsAPostalCodeIntoTheCodesOfItsCommunes() {
        assertThat(proposees(Titulaires.CODE_POSTAL, "44000", Titulaires.COMMUNE, "NANTES"))
                .containsExactly(Map.of(Titulaires.CODE_INSEE, "44109", Titulaires.CODE_POSTAL, ""));
        assertThat(proposees(Titulaires.CODE_INSEE, "44000"))
                .contains(Map.of(Titulaires.CODE_INSEE, "44109", Titulaires.CODE_POSTAL, ""));
    }

    @Test
    void bringsCodeAndNameOfACommuneTogether() {
        assertThat(proposees(Titulaires.CODE_INSEE, "44109", Titulaires.COMMUNE, "Rennes"))
                .containsExactly(
                        Map.of(Titulaires.COMMUNE, "Nantes"),
                        Map.of(Titulaires.CODE_INSEE, "35238", Titulaires.CODE_POSTAL, ""));
        assertThat(proposees(Titulaires.CODE_INSEE, "44999", Titulaires.COMMUNE, "Rennes"))
                .containsExactly(Map.of(Titulaires.CODE_INSEE, "35238", Titulaires.CODE_POSTAL, ""));
    }

    @Test
    void givesTheCodeThatThePlaceHadAtTheBirth() {
        assertThat(proposees(Titulaires.CODE_INSEE, "2A004", Titulaires.ANNEE, "1960"))
                .containsExactly(Map.of(Titulaires.CODE_INSEE, "20004", Titulaires.CODE_POSTAL, ""));
    }

    @Test
    void repairsAccentsReadInAnotherEncoding() {
        assertThat(proposees(Titulaires.NOM_NAISSANCE, "LefÃ¨vre", Titulaires.COMMUNE, "ChÃ¢teaudun"))
                .contains(Map.of(Titulaires.NOM_NAISSANCE, "Lefèvre", Titulaires.COMMUNE, "Châteaudun"));
        assertThat(proposees(Titulaires.NOM_NAISSANCE, "Lefèvre")).isEmpty();
    }

    @Test
    void writesAYearInFull() {
        assertThat(proposees(Titulaires.ANNEE, "85")).containsExactly(Map.of(Titulaires.ANNEE, "1985"));
        assertThat(proposees(Titulaires.ANNEE, "05"))
                .containsExactly(Map.of(Titulaires.ANNEE, "1905"), Map.of(Titulaires.ANNEE, "2005"));
    }

    @Test
    void asksAboutTheSexAndAboutACountryBesideAFrenchCommune() {
        assertThat(proposees(Titulaires.PRENOM1, "Nathalie", Titulaires.SEXE, "M"))
                .containsExactly(Map.of(Titulaires.SEXE, "F"));
        assertThat(proposees(Titulaires.CODE_INSEE, "44109", Titulaires.CODE_PAYS, "350"))
                .containsExactly(
                        Map.of(Titulaires.CODE_PAYS, ""),
                        Map.of(Titulaires.CODE_INSEE, "99350", Titulaires.CODE_POSTAL, ""));
    }
}
