package fr.accroche.controle.schema;

/**
 * A qualified name.
 *
 * @param espace namespace URI, empty for none
 * @param local local name
 */
public record NomXml(String espace, String local) {
    /** The namespace of XML Schema itself. */
    public static final String ESPACE_XSD = "http://www.w3.org/2001/XMLSchema";

    /** The namespace of {@code xsi:nil} and {@code xsi:type}. */
    public static final String ESPACE_XSI = "http://www.w3.org/2001/XMLSchema-instance";
}
