package fr.accroche.construction.gabarit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.construction.ClasseurEssai;
import fr.accroche.construction.Colonne;
import fr.accroche.construction.Correspondance;
import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import fr.accroche.construction.correspondance.Reconnaissance;
import fr.accroche.construction.tableur.Classeur;
import fr.accroche.construction.tableur.Classeurs;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.controle.schema.TypeSimple;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GabaritWriterTest {
    @TempDir
    private Path dossier;

    private static byte[] gabarit(SchemaFlux schema) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        new GabaritWriter(schema).ecrire(octets);
        return octets.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1", "1.1.2"})
    void hasAColumnForEveryDatumOfTheSchema(String version) throws Exception {
        SchemaFlux schema = SchemaFlux.officiel(version);
        Rubriques rubriques = Rubriques.de(schema);
        Classeur classeur = Classeurs.ouvrir(ClasseurEssai.source(gabarit(schema)));
        Correspondance lue = new Reconnaissance(rubriques).deviner(classeur);
        List<Rubrique> voulues = rubriques.toutes().stream()
                .filter(rubrique -> !List.of("idFlux", "horodatage", Rubriques.DATE_NAISSANCE)
                        .contains(rubrique.cle()))
                .toList();
        assertThat(lue.colonnes())
                .allSatisfy(colonne -> assertThat(colonne.rubrique()).isPresent());
        assertThat(lue.colonnes())
                .extracting(Colonne::rubrique)
                .flatExtracting(o -> List.of(o.orElseThrow()))
                .containsExactlyElementsOf(voulues);
        assertThat(lue.premiereLigne()).isEqualTo(8);
    }

    @Test
    void offersTheListsOfTheSchema() throws Exception {
        SchemaFlux schema = SchemaFlux.officiel("1.1.2");
        Path fichier = Files.write(dossier.resolve("modele.xlsx"), gabarit(schema));
        try (ZipFile zip = new ZipFile(fichier.toFile())) {
            String feuille = lire(zip, "xl/worksheets/sheet1.xml");
            long listes = Rubriques.de(schema).toutes().stream()
                    .filter(rubrique -> !rubrique.type().facettes().valeurs().isEmpty()
                            || rubrique.type().primitif() == TypeSimple.Primitif.BOOLEEN)
                    .count();
            assertThat(feuille.split("<dataValidation ")).hasSize((int) listes + 1);
            assertThat(lire(zip, "xl/sharedStrings.xml"))
                    .contains("MENTION_ASSEZ_BIEN", "OUI", "Commencez votre saisie");
        }
    }

    private static String lire(ZipFile zip, String nom) throws IOException {
        ZipEntry partie = zip.getEntry(nom);
        return new String(zip.getInputStream(partie).readAllBytes(), StandardCharsets.UTF_8);
    }
}
