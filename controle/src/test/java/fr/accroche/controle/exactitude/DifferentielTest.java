package fr.accroche.controle.exactitude;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.exactitude.CasDifferentiel.Paire;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.schema.SchemaFlux;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The verdict on the schema is that of the JDK's validator, on documents drawn from the grammar of each version and then
 * damaged. Seeds run from {@code -Daccroche.differentiel.graine} (1), {@code -Daccroche.differentiel.cas} of them for each
 * version; a failure prints its seed and keeps its document in {@code target/differentiel}.
 */
class DifferentielTest {
    private static final List<String> VERSIONS = SchemaFlux.VERSIONS;
    private static final long GRAINE = Long.getLong("accroche.differentiel.graine", 1);
    private static final int CAS = Integer.getInteger("accroche.differentiel.cas", 35_000);
    private static final int TOLERES = Integer.getInteger("accroche.differentiel.toleres", 0);
    private static final OptionsControle OPTIONS = new OptionsControle(Etendue.SCHEMA, LocalDate.of(2025, 1, 15));

    @ParameterizedTest
    @FieldSource("VERSIONS")
    void saysWhatTheJdkValidatorSays(String version) throws Exception {
        SchemaFlux schema = SchemaFlux.officiel(version);
        ControleStandard controle = new ControleStandard(schema, CatalogueRegles.sansReference());
        CasDifferentiel cas = new CasDifferentiel(schema);
        Oracle oracle = new Oracle(version);
        List<String> ecarts = new ArrayList<>();
        int valides = 0;
        for (long graine = GRAINE; graine < GRAINE + CAS && ecarts.size() <= TOLERES; graine++) {
            Paire paire = cas.paire(graine);
            Optional<String> refus = oracle.refus(paire.jumeau());
            Ecoute ecoute = new Ecoute();
            BilanControle bilan = controle.controler(new ByteArrayInputStream(paire.document()), OPTIONS, ecoute);
            if (bilan.estOk() != refus.isEmpty() && !Exclusion.explique(paire, ecoute.codes())) {
                ecarts.add(decrire(version, graine, paire, refus, ecoute));
            }
            valides += refus.isEmpty() ? 1 : 0;
        }
        System.out.printf(
                "differential %s: seeds %d to %d, %d valid, %d differences%n",
                version, GRAINE, GRAINE + CAS - 1, valides, ecarts.size());
        assertThat(ecarts).isEmpty();
        assertThat(valides).as("both verdicts are met").isBetween(CAS / 4, CAS * 3 / 4);
    }

    private static String decrire(String version, long graine, Paire paire, Optional<String> refus, Ecoute ecoute)
            throws IOException {
        Path document = Path.of("target", "differentiel", version + "-" + graine + ".xml");
        Files.createDirectories(document.getParent());
        Files.write(document, paire.document());
        return "version %s, seed %d, %s%n  oracle: %s%n  ours: %s%n  %s%n"
                .formatted(version, graine, paire.ecriture(), refus.orElse("valid"), ecoute.anomalies(), document);
    }
}
