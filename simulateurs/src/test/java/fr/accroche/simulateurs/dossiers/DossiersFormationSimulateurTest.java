package fr.accroche.simulateurs.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.referentiels.LieuxFrancais;
import org.junit.jupiter.api.Test;

class DossiersFormationSimulateurTest {
    private final DossiersFormationSimulateur dossiers = new DossiersFormationSimulateur(LieuxFrancais.charger());

    @Test
    void knowsTheFilesOfTheCast() {
        assertThat(dossiers.titulaire("0000000000001")).hasValueSatisfying(titulaire -> {
            assertThat(titulaire.nom()).isEqualTo("VALMORIN");
            assertThat(titulaire.prenom()).isEqualTo("HELENE");
            assertThat(titulaire.nir().valeur()).startsWith("28503");
        });
    }

    @Test
    void knowsNoOtherFile() {
        assertThat(dossiers.titulaire("0012345678901")).isEmpty();
    }
}
