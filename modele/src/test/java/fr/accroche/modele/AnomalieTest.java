package fr.accroche.modele;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnomalieTest {
    @Test
    void cutsItsValueAt80CodePoints() {
        assertThat(anomalie(Gravite.ERREUR, Portee.FICHIER, "😀".repeat(100)).valeur())
                .isEqualTo("😀".repeat(80));
    }

    @Test
    void refusesTheFileOnlyWhenItIsAnErrorOfTheWholeFile() {
        assertThat(anomalie(Gravite.ERREUR, Portee.FICHIER, "x").refuseLeFichier())
                .isTrue();
        assertThat(anomalie(Gravite.ERREUR, Portee.PASSAGE, "x").refuseLeFichier())
                .isFalse();
        assertThat(anomalie(Gravite.AVERTISSEMENT, Portee.FICHIER, "x").refuseLeFichier())
                .isFalse();
    }

    @Test
    void neverShowsItsValue() {
        assertThat(anomalie(Gravite.ERREUR, Portee.FICHIER, "DURAND"))
                .asString()
                .doesNotContain("DURAND");
    }

    private static Anomalie anomalie(Gravite gravite, Portee portee, String valeur) {
        return new Anomalie(
                new CodeAnomalie("XSD-LONGUEUR"),
                gravite,
                portee,
                new Position(3, 7),
                "/flux/idFlux",
                null,
                valeur,
                "Le texte est trop long.",
                "Raccourcissez-le.");
    }
}
