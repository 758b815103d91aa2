package fr.accroche.cli.niriser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.cli.ConsoleEssai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a synthetic population to the measure, with the real engines. */
class NiriserBoutEnBoutTest {
    @TempDir
    private Path dossier;

    private final ConsoleEssai console = new ConsoleEssai(Map.of());

    private String chemin(String nom) {
        return dossier.resolve(nom).toString();
    }

    @ParameterizedTest
    @CsvSource({"scores, 240, '1,0000'", "trois-passes-stricte, 239, '0,9958'"})
    void matchesASyntheticDepositWithoutAnyFalseMatchAmongUndamagedHolders(
            String procedure, int acceptes, String rappel) throws IOException {
        assertThat(console.executer(
                        "synthetiser", "registre", "--taille=5000", "--graine=1", "--sortie=" + chemin("r.csv")))
                .isZero();
        assertThat(console.executer(
                        "synthetiser",
                        "flux",
                        "--registre=" + chemin("r.csv"),
                        "--passages=300",
                        "--graine=2",
                        "--bruit=0",
                        "--absents=0.2",
                        "--sortie=" + chemin("f.xml"),
                        "--verite=" + chemin("v.csv")))
                .isZero();

        assertThat(console.executer(
                        "niriser",
                        chemin("f.xml"),
                        "--registre=" + chemin("r.csv"),
                        "--procedure=" + procedure,
                        "--sortie=" + chemin("a.json"),
                        "--verite=" + chemin("v.csv")))
                .isEqualTo(1);

        assertThat(Files.readString(dossier.resolve("a.json")).lines())
                .hasSize(300)
                .allMatch(ligne ->
                        ligne.matches("\\{\"idTechnique\":\".+\",\"decision\":\"(OK\",\"nir\":\"\\d{15}\"|KO\"),.+}"));
        assertThat(console.sortie().lines().filter(ligne -> ligne.startsWith("aucune")))
                .singleElement()
                .asString()
                .matches("aucune +240 +240 +" + acceptes + " +0 +1,00000 +" + rappel + " .*");
    }
}
