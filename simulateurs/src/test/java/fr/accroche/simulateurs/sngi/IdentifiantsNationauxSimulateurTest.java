package fr.accroche.simulateurs.sngi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.Nir;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.PersonneSynthetique;
import fr.accroche.synthese.demonstration.RegistreDemo;
import org.junit.jupiter.api.Test;

class IdentifiantsNationauxSimulateurTest {
    private final LieuxFrancais lieux = LieuxFrancais.charger();
    private final IdentifiantsNationauxSimulateur sngi = new IdentifiantsNationauxSimulateur(lieux);

    @Test
    void knowsTheBirthNameOfEverybodyOfTheRegistryAndOfNobodyElse() {
        PersonneSynthetique quelquUn = RegistreDemo.personnes(lieux)
                .skip(RegistreDemo.TAILLE)
                .findFirst()
                .orElseThrow();

        assertThat(sngi.nomNaissance(quelquUn.nir())).contains(quelquUn.nomNaissance());
        assertThat(sngi.nomNaissance(Nir.deSansCle("1850500999999"))).isEmpty();
    }
}
