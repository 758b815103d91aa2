package fr.accroche.controle.exactitude;

import fr.accroche.controle.schema.SchemaFlux;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** The JDK's validator with secure settings. Another XSD takes the place of ours by {@code -Daccroche.xsd=…VERSION…}. */
public final class Oracle {
    private final Validator validateur;

    public Oracle(String version) throws IOException, SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        String autre = System.getProperty("accroche.xsd");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, autre == null ? "" : "file");
        try (InputStream xsd = SchemaFlux.class.getResourceAsStream("certifications-" + version + ".xsd")) {
            StreamSource source =
                    autre == null ? new StreamSource(xsd) : new StreamSource(autre.replace("VERSION", version));
            validateur = factory.newSchema(source).newValidator();
        }
        validateur.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validateur.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    }

    /** Why the document is refused, or nothing. */
    public Optional<String> refus(byte[] document) {
        try {
            validateur.validate(new StreamSource(new ByteArrayInputStream(document)));
            return Optional.empty();
            // from memory, an IOException can only be about the encoding
        } catch (SAXException | IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
