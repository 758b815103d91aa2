package fr.accroche.controle.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.anomalie.CatalogueAnomalies;
import fr.accroche.controle.schema.SchemaFlux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The guides of the repository are what the engine's tables say. {@code mvn -pl controle -am test -DskipChecks
 * -DargLine=-Daccroche.regenerer=true -Dtest=GuidesTest -Dsurefire.failIfNoSpecifiedTests=false} writes them anew.
 */
class GuidesTest {
    private static final Path DOSSIER = Path.of("../docs/guides");
    private static final boolean REGENERER = Boolean.getBoolean("accroche.regenerer");
    private static final SchemaFlux SCHEMA = SchemaFlux.officiel(SchemaFlux.VERSION_COURANTE);

    @Test
    void keepsTheDictionaryAsTheSchemaSays() throws IOException {
        comparer("dictionnaire.md", GuideDictionnaire.ecrire(SCHEMA));
    }

    @Test
    void keepsTheRulesAsTheCatalogueSays() throws IOException {
        comparer("regles.md", GuideRegles.ecrire());
    }

    @Test
    void keepsTheLimitsAsTheConstantsSay() throws IOException {
        comparer("limites.md", GuideLimites.ecrire());
    }

    @Test
    void tellsEveryCodeOnceInItsTableAndOnceInItsGuide() {
        String guide = GuideRegles.ecrire();
        assertThat(CatalogueAnomalies.toutes())
                .allSatisfy(definition -> assertThat(guide)
                        .containsOnlyOnce("| [" + definition.code() + "](")
                        .containsOnlyOnce("\n### " + definition.code() + "\n"));
        assertThat(guide).doesNotContainPattern("\\{[a-z]+}");
    }

    @Test
    void tellsEveryNumberedDatumWithItsMeaning() {
        assertThat(GuideDictionnaire.ecrire(SCHEMA).lines().filter(ligne -> ligne.matches("\\| \\d+\\.\\d+ \\|.*")))
                .hasSizeGreaterThan(45)
                .allSatisfy(ligne -> assertThat(ligne).doesNotEndWith("|  |"));
    }

    private static void comparer(String nom, String page) throws IOException {
        Path fichier = DOSSIER.resolve(nom);
        if (REGENERER) {
            Files.writeString(fichier, page);
        }
        assertThat(page).isEqualTo(Files.readString(fichier));
    }
}
