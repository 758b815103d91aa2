package fr.accroche.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.rapport.JournalAnomalies;
import fr.accroche.controle.rapport.RapportJson;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.schema.SchemaFlux;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden reports: beside each document stands the report it must give. {@code mvn -pl controle -am test
 * -Daccroche.regenerer=true -Dtest=RapportsDeReferenceTest -Dsurefire.failIfNoSpecifiedTests=false} writes them anew; the
 * diff is then read.
 */
class RapportsDeReferenceTest {
    private static final Path DOSSIER = Path.of("src/test/resources/fr/accroche/controle");
    private static final LocalDate DATE = LocalDate.of(2025, 1, 15);
    private static final boolean REGENERER = Boolean.getBoolean("accroche.regenerer");
    private static final ControleStandard CONTROLE = new ControleStandard(
            SchemaFlux.officiel("1.1.2"), CatalogueRegles.standard(Optional.of(new LieuxDeTest()), Optional.empty()));

    static Stream<Path> documents() throws IOException {
        return Files.walk(DOSSIER)
                .filter(fichier -> fichier.toString().endsWith(".xml"))
                .sorted()
                .map(DOSSIER::relativize);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void givesTheExpectedReport(Path document) throws IOException {
        String rapport = rapport(document);
        Path attendu = DOSSIER.resolve(document.toString().replace(".xml", ".json"));
        if (REGENERER) {
            Files.writeString(attendu, rapport);
        }
        assertThat(rapport).isEqualTo(Files.readString(attendu));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void saysOkToTheSchemaOnlyWhereItIsRespected(Path document) throws IOException {
        BilanControle bilan = CONTROLE.controler(
                new ByteArrayInputStream(Files.readAllBytes(DOSSIER.resolve(document))),
                new OptionsControle(Etendue.SCHEMA, DATE),
                new JournalAnomalies());
        String famille = document.getName(0).toString();
        assertThat(bilan.estOk()).isEqualTo(famille.equals("valide") || famille.equals("regles"));
        assertThat(bilan.bienForme())
                .as("well-formed")
                .isEqualTo(bilan.groupes().stream()
                                .noneMatch(g -> g.code().valeur().startsWith("XML"))
                        || document.endsWith("texte_geant.xml"));
    }

    @Test
    void holdsFortyDocumentsOrMore() throws IOException {
        assertThat(documents().count()).isGreaterThan(40);
    }

    private static String rapport(Path document) throws IOException {
        JournalAnomalies journal = new JournalAnomalies();
        BilanControle bilan = CONTROLE.controler(
                new ByteArrayInputStream(Files.readAllBytes(DOSSIER.resolve(document))),
                new OptionsControle(Etendue.TOUTES, DATE),
                journal);
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        new RapportJson().ecrire(document.getFileName().toString(), bilan, journal, sortie);
        return sortie.toString(StandardCharsets.UTF_8);
    }
}
