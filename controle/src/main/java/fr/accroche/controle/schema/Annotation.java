package fr.accroche.controle.schema;

import org.apache.ws.commons.schema.XmlSchemaAnnotated;
import org.apache.ws.commons.schema.XmlSchemaAnnotation;
import org.apache.ws.commons.schema.XmlSchemaAnnotationItem;
import org.apache.ws.commons.schema.XmlSchemaDocumentation;
import org.w3c.dom.NodeList;

/**
 * What a schema says of an element for people.
 *
 * @param documentation its meaning, empty when it is not said
 * @param reference number in the dictionary, written {@code source="dictionnaire:5.10"} in our files; empty otherwise
 */
record Annotation(String documentation, String reference) {
    private static final String PREFIXE = "dictionnaire:";

    static Annotation de(XmlSchemaAnnotated annote) {
        XmlSchemaAnnotation annotation = annote.getAnnotation();
        if (annotation != null) {
            for (XmlSchemaAnnotationItem item : annotation.getItems()) {
                if (item instanceof XmlSchemaDocumentation documentation) {
                    return de(documentation);
                }
            }
        }
        return new Annotation("", "");
    }

    private static Annotation de(XmlSchemaDocumentation documentation) {
        String source = documentation.getSource();
        String reference = source != null && source.startsWith(PREFIXE) ? source.substring(PREFIXE.length()) : "";
        return new Annotation(texte(documentation.getMarkup()), reference);
    }

    private static String texte(NodeList noeuds) {
        StringBuilder texte = new StringBuilder();
        for (int i = 0; i < noeuds.getLength(); i++) {
            texte.append(noeuds.item(i).getTextContent());
        }
        return Blanc.reduire(texte.toString());
    }
}
