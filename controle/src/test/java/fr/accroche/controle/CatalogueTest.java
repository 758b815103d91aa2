package fr.accroche.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.anomalie.CatalogueAnomalies;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.modele.CodeAnomalie.Famille;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    /** Codes that no small document shows: each has a test of its own. */
    private static final Set<String> SANS_DOCUMENT =
            Set.of("XML-LIMITE-BALISE", "XML-LIMITE-PASSAGE", "XSD-MOTIF", "XSD-TEXTE-TROP-COURT");

    @Test
    void givesEachCodeOnce() {
        assertThat(CatalogueAnomalies.toutes())
                .extracting(DefinitionAnomalie::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsEachCauseWithItsRemedy() {
        assertThat(CatalogueAnomalies.toutes()).allSatisfy(definition -> {
            assertThat(definition.libelle()).isNotBlank();
            assertThat(definition.message()).endsWith(".").doesNotContain("'");
            assertThat(definition.remede()).isNotBlank().doesNotContain("'");
            assertThat(definition.exemple()).isNotBlank();
            assertThat(definition.source()).isNotBlank();
        });
    }

    @Test
    void showsEachCodeInADocument() throws IOException {
        Set<String> montres = new HashSet<>(SANS_DOCUMENT);
        Pattern code = Pattern.compile("\"code\" : \"([A-Z0-9-]+)\"");
        try (Stream<Path> fichiers = Files.walk(Fichiers.DOSSIER)) {
            for (Path fichier :
                    fichiers.filter(f -> f.toString().endsWith(".json")).toList()) {
                Matcher codes = code.matcher(Files.readString(fichier));
                while (codes.find()) {
                    montres.add(codes.group(1));
                }
            }
        }
        // the business rules are shown by their own examples: ExemplesDesReglesTest
        assertThat(CatalogueAnomalies.toutes())
                .filteredOn(definition -> Set.of(Famille.XML, Famille.XSD)
                        .contains(definition.code().famille()))
                .allSatisfy(definition ->
                        assertThat(montres).contains(definition.code().valeur()));
    }

    @Test
    void leavesNoPlaceUnfilledInAReport() throws IOException {
        try (Stream<Path> fichiers = Files.walk(Fichiers.DOSSIER)) {
            for (Path fichier :
                    fichiers.filter(f -> f.toString().endsWith(".json")).toList()) {
                assertThat(Files.readString(fichier)).as("%s", fichier).doesNotContainPattern("\\{[a-z]+\\}");
            }
        }
    }
}
