package fr.accroche.controle.lecture;

import java.util.Objects;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** The start tag at which a StAX reader stands. */
final class BaliseStax implements Balise {
    private final XMLStreamReader2 xml;

    BaliseStax(XMLStreamReader2 xml) {
        this.xml = xml;
    }

    @Override
    public String espace() {
        return Objects.requireNonNullElse(xml.getNamespaceURI(), "");
    }

    @Override
    public String local() {
        return xml.getLocalName();
    }

    @Override
    public String prefixe() {
        return Objects.requireNonNullElse(xml.getPrefix(), "");
    }

    @Override
    public int nombreAttributs() {
        return xml.getAttributeCount();
    }

    @Override
    public String espaceAttribut(int rang) {
        return Objects.requireNonNullElse(xml.getAttributeNamespace(rang), "");
    }

    @Override
    public String nomAttribut(int rang) {
        return xml.getAttributeLocalName(rang);
    }

    @Override
    public String valeurAttribut(int rang) {
        return xml.getAttributeValue(rang);
    }

    @Override
    public @Nullable String espaceDuPrefixe(String prefixe) {
        return xml.getNamespaceURI(prefixe);
    }
}
