package fr.accroche.nirisation.troispasses;

import static fr.accroche.nirisation.PersonneEssai.USUELLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.registre.RegistreMemoire;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcedureTroisPassesTest {
    private final ProcedureTroisPasses procedure =
            new ProcedureTroisPasses(RegistreMemoire.de(List.of(USUELLE.connue())), new LieuxEssai());

    @Test
    void hasAStableName() {
        assertThat(procedure.nom()).isEqualTo("trois-passes");
    }

    /** The hazard of the public procedure, kept as it is: the strict form exists for it. */
    @Test
    void acceptsALoneNamesakeThatTheDayAndThePlaceContradict() {
        assertThat(procedure.decider(USUELLE.neLe(1985, 3, 7).neA("75056").demande()))
                .isInstanceOf(Decision.Trouve.class);
    }
}
