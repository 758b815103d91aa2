package fr.accroche.controle.regle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.anomalie.AnomaliesDic;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.moteur.RegleDefaillanteException;
import fr.accroche.controle.schema.SchemaFlux;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegleDefaillanteTest {
    @Test
    void stopsTheControlRatherThanSayOk() throws IOException {
        Regle defaillante = new Regle(AnomaliesDic.VOIE_VAE, (passage, constat) -> {
            throw new IllegalStateException("MARTEL");
        });
        CatalogueRegles regles = new CatalogueRegles(
                "essai", ReglesCertification.sansRegistre(), List.of(defaillante), List.of(), List.of());
        ControleStandard controle = new ControleStandard(SchemaFlux.officiel("1.1.2"), regles);
        Path document = Path.of("src/test/resources/fr/accroche/controle/valide/minimal.xml");
        try (InputStream flux = Files.newInputStream(document)) {
            assertThatThrownBy(() -> controle.controler(
                            flux,
                            new OptionsControle(Etendue.TOUTES, LocalDate.of(2025, 1, 15)),
                            new EcouteurControle() {}))
                    .isInstanceOf(RegleDefaillanteException.class)
                    .hasMessageContaining("DIC-VOIE-VAE")
                    .hasMessageNotContaining("MARTEL");
        }
    }
}
