package fr.accroche.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.exactitude.Ecoute;
import fr.accroche.controle.lecture.FluxReader;
import fr.accroche.controle.lecture.Limites;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.schema.SchemaFlux;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The published limits are where the constants say, on both reading paths. */
class LimitesTest {
    private static final Path VALIDE = Path.of("src/test/resources/fr/accroche/controle/valide/minimal.xml");
    private static final SchemaFlux SCHEMA = SchemaFlux.officiel("1.1.2");
    private static final String DATE = "<cpf:dateDebutValidite>";

    private final String valide = lire();

    private static String lire() {
        try {
            return Files.readString(VALIDE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void takesSoManyLevels() throws IOException {
        assertThat(codes(niveaux(Limites.PROFONDEUR))).containsExactly("XSD-ELEMENT-INCONNU");
        assertThat(codes(niveaux(Limites.PROFONDEUR + 1))).containsExactly("XML-LIMITE-PROFONDEUR");
    }

    /** The root is the first level. */
    private String niveaux(int nombre) {
        String dedans = "<a>".repeat(nombre - 1) + "</a>".repeat(nombre - 1);
        return valide.replace("</cpf:flux>", dedans + "</cpf:flux>");
    }

    @Test
    void takesSoManyAttributes() throws IOException {
        String racine = valide.substring(valide.indexOf("<cpf:flux"), valide.indexOf('>', valide.indexOf("<cpf:flux")));
        int presents = racine.split("=\"", -1).length - 1;
        assertThat(codes(attributs(Limites.ATTRIBUTS - presents))).doesNotContain("XML-LIMITE-ATTRIBUTS");
        assertThat(codes(attributs(Limites.ATTRIBUTS - presents + 1))).containsExactly("XML-LIMITE-ATTRIBUTS");
    }

    private String attributs(int nombre) {
        return racine(IntStream.range(0, nombre)
                .mapToObj(rang -> " xmlns:n" + rang + "=\"urn:n\"")
                .collect(Collectors.joining()));
    }

    @Test
    void takesSoLongAnAttribute() throws IOException {
        assertThat(codes(racine(" xmlns:n=\"" + "n".repeat(Limites.VALEUR_ATTRIBUT) + "\"")))
                .isEmpty();
        assertThat(codes(racine(" xmlns:n=\"" + "n".repeat(Limites.VALEUR_ATTRIBUT + 1) + "\"")))
                .containsExactly("XML-LIMITE-ATTRIBUTS");
    }

    @Test
    void takesSoLongATag() throws IOException {
        String racine = valide.substring(valide.indexOf("<cpf:flux"), valide.indexOf('>', valide.indexOf("<cpf:flux")));
        assertThat(codes(racine(" ".repeat(Limites.BALISE - racine.length())))).isEmpty();
        assertThat(codes(racine(" ".repeat(Limites.BALISE)))).containsExactly("XML-LIMITE-BALISE");
    }

    @Test
    void takesSoLongAText() throws IOException {
        int blancs = Limites.TEXTE - "2024-11-04".length();
        assertThat(codes(valide.replace(DATE, DATE + " ".repeat(blancs)))).isEmpty();
        assertThat(codes(valide.replace(DATE, DATE + " ".repeat(blancs + 1)))).containsExactly("XML-LIMITE-TEXTE");
    }

    @Test
    void takesSoManyElementsInAPassage() throws IOException {
        int place = valide.indexOf("</cpf:passageCertification>");
        String passage = valide.substring(valide.indexOf("<cpf:passageCertification>") + 1, place);
        int presents =
                (int) passage.chars().filter(c -> c == '<').count() - (int) passage.split("</", -1).length + 1 + 2;
        assertThat(codes(resultats(place, Limites.ELEMENTS_PASSAGE - presents))).isEmpty();
        assertThat(codes(resultats(place, Limites.ELEMENTS_PASSAGE - presents + 1)))
                .containsExactly("XML-LIMITE-PASSAGE");
    }

    /** With the two elements round them. */
    private String resultats(int place, int nombre) {
        return valide.substring(0, place)
                + "<cpf:niveauNumeriqueEuropeen><cpf:resultats>"
                + "<cpf:resultat/>".repeat(nombre)
                + "</cpf:resultats></cpf:niveauNumeriqueEuropeen>"
                + valide.substring(place);
    }

    private String racine(String attributs) {
        return valide.replaceFirst("<cpf:flux", "<cpf:flux" + attributs);
    }

    /** The codes, which must be the same on both paths. */
    private static List<String> codes(String document) throws IOException {
        List<String> rapides = codes(document, new FluxReader());
        assertThat(codes(document, FluxReader.sansVoieRapide())).isEqualTo(rapides);
        return rapides;
    }

    private static List<String> codes(String document, FluxReader reader) throws IOException {
        Ecoute ecoute = new Ecoute();
        new ControleStandard(SCHEMA, CatalogueRegles.sansReference(), reader)
                .controler(
                        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                        new OptionsControle(Etendue.SCHEMA, LocalDate.of(2025, 1, 15)),
                        ecoute);
        return ecoute.codes();
    }
}
