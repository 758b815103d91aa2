package fr.accroche.controle.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.codehaus.stax2.XMLInputFactory2;
import org.xml.sax.SAXException;

/**
 * Makes every XML factory of this module, by naming the implementation (never through the JAXP look-up, which any jar on
 * the class path can turn), with DTDs, external entities and schemas switched off. Stateless.
 */
public final class XmlFactories {
    private XmlFactories() {}

    /**
     * A DOM builder that refuses DOCTYPE and fetches nothing.
     *
     * @throws IllegalStateException when the JDK's parser does not know a security setting
     */
    public static DocumentBuilder documentBuilder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Expected the JDK's DOM parser with its secure settings", e);
        }
    }

    /**
     * Compiles an XSD with the JDK's validator, only to learn whether it is a right one; nothing is fetched.
     *
     * @throws SAXException when it is not
     */
    public static void verifierXsd(InputStream xsd) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.newSchema(new StreamSource(xsd));
    }

    /**
     * A Woodstox factory that processes no DTD and resolves no entity, with these limits.
     *
     * @param profondeurMaximale deepest element
     * @param attributsMaximum attributes of one element
     * @param tailleAttributMaximale characters of one attribute's value
     */
    public static XMLInputFactory2 staxFactory(
            int profondeurMaximale, int attributsMaximum, int tailleAttributMaximale) {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, profondeurMaximale);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, attributsMaximum);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, tailleAttributMaximale);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Expected nothing to resolve: no entity is ever fetched");
        });
        return factory;
    }
}
