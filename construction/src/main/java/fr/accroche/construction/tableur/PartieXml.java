package fr.accroche.construction.tableur;

import fr.accroche.construction.TableurRefuseException;
import fr.accroche.controle.xml.XmlFactories;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of an XLSX. A DOCTYPE is refused where it stands, so that no entity is ever declared, and a text is never
 * longer than a cell. Names are compared without their namespace: the strict and the usual form of the format differ by
 * that alone. For one thread.
 */
final class PartieXml implements Closeable {
    private static final int PROFONDEUR = 64;
    private static final int ATTRIBUTS = 256;
    private static final int ATTRIBUT = 65_536;

    private final XMLStreamReader xml;

    PartieXml(InputStream contenu) throws IOException, TableurRefuseException {
        try {
            xml = XmlFactories.staxFactory(PROFONDEUR, ATTRIBUTS, ATTRIBUT).createXMLStreamReader(contenu);
        } catch (XMLStreamException e) {
            throw refus(e);
        }
    }

    /** Goes to the next start or end tag; false at the end of the document. */
    boolean suivante() throws IOException, TableurRefuseException {
        try {
            while (xml.hasNext()) {
                int evenement = xml.next();
                if (evenement == XMLStreamConstants.DTD) {
                    throw new TableurRefuseException(
                            "Ce classeur contient une déclaration DOCTYPE, ce qu’aucun tableur n’écrit : il est refusé."
                                    + " Copiez vos lignes dans un classeur neuf.");
                }
                if (evenement == XMLStreamConstants.START_ELEMENT || evenement == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw refus(e);
        }
    }

    boolean ouvre(String nom) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(nom);
    }

    boolean ferme(String nom) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(nom);
    }

    /** The attribute of this local name, or null. */
    @Nullable
    String attribut(String nom) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(nom)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute as a number, or the other one when it is absent or none. */
    int entier(String nom, int sinon) {
        String texte = attribut(nom);
        return texte != null && texte.matches("[0-9]{1,9}") ? Integer.parseInt(texte) : sinon;
    }

    /** The text of the current element, to its end tag. */
    String texte() throws IOException, TableurRefuseException {
        StringBuilder texte = new StringBuilder();
        try {
            int profondeur = 1;
            while (profondeur > 0) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> profondeur++;
                    case XMLStreamConstants.END_ELEMENT -> profondeur--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        ajouter(texte);
                    default -> {
                        // Comments and processing instructions say nothing.
                    }
                }
            }
            return texte.toString();
        } catch (XMLStreamException e) {
            throw refus(e);
        }
    }

    private void ajouter(StringBuilder texte) throws TableurRefuseException {
        if (texte.length() + xml.getTextLength() > LimitesTableur.CELLULE) {
            throw new TableurRefuseException(
                    "Une cellule de ce classeur a plus de 32 767 caractères. Raccourcissez-la.");
        }
        texte.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private static TableurRefuseException refus(XMLStreamException e) throws IOException {
        if (e.getNestedException() instanceof Archive.TropGrand bombe) {
            return Archive.refus(bombe);
        }
        if (e.getNestedException() instanceof java.util.zip.ZipException
                || !(e.getNestedException() instanceof IOException)) {
            return Archive.abime(e);
        }
        throw (IOException) e.getNestedException();
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("Cannot close a part of the workbook", e);
        }
    }
}
