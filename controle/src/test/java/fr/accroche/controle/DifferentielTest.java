package fr.accroche.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.rapport.JournalAnomalies;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.schema.SchemaFlux;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The verdict on the schema is that of the JDK's validator on thousands of damaged documents. The seeds are fixed and
 * printed with a failure. Another XSD can be compared with ours by {@code -Daccroche.xsd=…}.
 */
class DifferentielTest {
    private static final int DOCUMENTS = Integer.getInteger("accroche.differentiel", 1500);
    private static final Path VALIDE = Path.of("src/test/resources/fr/accroche/controle/valide");
    private static final List<String> MODELES =
            List.of("complet.xml", "minimal.xml", "type_xsi_exact.xml", "cdata_et_commentaires.xml");
    private static final OptionsControle OPTIONS = new OptionsControle(Etendue.SCHEMA, LocalDate.of(2025, 1, 15));

    @Test
    void saysWhatTheJdkValidatorSays() throws Exception {
        for (String version : SchemaFlux.VERSIONS) {
            comparer(version);
        }
    }

    private static void comparer(String version) throws Exception {
        ControleStandard controle = new ControleStandard(SchemaFlux.officiel(version), CatalogueRegles.sansReference());
        Schema oracle = oracle(version);
        int valides = 0;
        for (long graine = 1; graine <= DOCUMENTS; graine++) {
            byte[] document = document(graine);
            Optional<String> refus = refus(oracle, document);
            JournalAnomalies journal = new JournalAnomalies();
            BilanControle bilan = controle.controler(new ByteArrayInputStream(document), OPTIONS, journal);
            assertThat(bilan.estOk())
                    .as(
                            "version %s, seed %d, oracle %s, ours %s%n%s",
                            version, graine, refus, dits(journal), new String(document, "UTF-8"))
                    .isEqualTo(refus.isEmpty());
            valides += refus.isEmpty() ? 1 : 0;
        }
        assertThat(valides).as("both verdicts are met").isBetween(DOCUMENTS / 20, DOCUMENTS * 19 / 20);
    }

    private static List<String> dits(JournalAnomalies journal) {
        List<String> dits = new ArrayList<>();
        journal.forEach(anomalie -> dits.add(anomalie.toString()));
        return dits;
    }

    private static Schema oracle(String version) throws SAXException, IOException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        String autre = System.getProperty("accroche.xsd");
        if (autre != null) {
            return factory.newSchema(new StreamSource(autre.replace("VERSION", version)));
        }
        try (InputStream xsd = SchemaFlux.class.getResourceAsStream("certifications-" + version + ".xsd")) {
            return factory.newSchema(new StreamSource(xsd));
        }
    }

    private static Optional<String> refus(Schema oracle, byte[] document) throws IOException, SAXException {
        Validator validateur = oracle.newValidator();
        validateur.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validateur.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        try {
            validateur.validate(new StreamSource(new ByteArrayInputStream(document)));
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static byte[] document(long graine) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        String modele = MODELES.get((int) (graine % MODELES.size()));
        Document document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(VALIDE.resolve(modele))));
        document.getDocumentElement()
                .setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:xs", "http://www.w3.org/2001/XMLSchema");
        new Mutation(graine).appliquer(document);
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(octets));
        return octets.toByteArray();
    }
}
