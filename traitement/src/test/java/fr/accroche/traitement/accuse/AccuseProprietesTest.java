package fr.accroche.traitement.accuse;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.accroche.controle.xml.XmlFactories;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;

class AccuseProprietesTest {
    private static final int COLONNE_ID = 1;

    @Property(seed = "20261123", tries = 300)
    void anyKeyOfAnXmlFileComesBackFromTheXml(@ForAll("textesXml") String idTechnique) throws Exception {
        Document lu = XmlFactories.documentBuilder()
                .parse(new ByteArrayInputStream(ExemplesAccuse.octets(accuse(idTechnique), FormatAccuse.XML)));
        assertThat(lu.getElementsByTagName("idTechnique").item(0).getTextContent())
                .isEqualTo(idTechnique);
    }

    @Property(seed = "20261123", tries = 300)
    void noCellOfTheCsvBeginsAFormula(@ForAll("textesXml") String idTechnique) throws Exception {
        String csv = new String(ExemplesAccuse.octets(accuse(idTechnique), FormatAccuse.CSV), StandardCharsets.UTF_8);
        try (var lignes = CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.substring(1))) {
            lignes.stream().skip(1).forEach(ligne -> {
                assertThat(ligne.getField(COLONNE_ID)).endsWith(idTechnique);
                assertThat(ligne.getFields()).noneMatch(cellule -> cellule.matches("(?s)[=+\\-@\t\r\n].*"));
            });
        }
    }

    @Provide
    Arbitrary<String> textesXml() {
        return Arbitraries.oneOf(
                        Arbitraries.chars().range(' ', '\u02ff'),
                        Arbitraries.of('=', '+', '-', '@', '\t', '\r', '\n', '<', '&', '>', '"', ';', ']'))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(lettres -> lettres.stream().map(String::valueOf).reduce("", String::concat));
    }

    private static AccuseTraitement accuse(String idTechnique) {
        return new AccuseTraitement(
                ExemplesAccuse.entete("f.xml", true, new Compteurs(1, 1, 0, 0, 0)),
                new ExemplesAccuse.Listes(List.of(), List.of(idTechnique), List.of()));
    }
}
