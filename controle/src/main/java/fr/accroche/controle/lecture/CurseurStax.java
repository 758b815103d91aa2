package fr.accroche.controle.lecture;

import fr.accroche.modele.Position;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The place of the event at which a StAX reader stands, found by its character offset. */
final class CurseurStax implements Curseur {
    private final XMLStreamReader2 xml;
    private final DecodeurReader decodeur;

    CurseurStax(XMLStreamReader2 xml, DecodeurReader decodeur) {
        this.xml = xml;
        this.decodeur = decodeur;
    }

    private Repere debut() {
        return decodeur.avancer(xml.getLocationInfo().getStartingCharOffset());
    }

    @Override
    public Position position() {
        return debut().position();
    }

    @Override
    public Position positionNonBlanche() {
        debut();
        return decodeur.avancerSurBlancs().position();
    }

    @Override
    public long octetDebut() {
        return debut().octet();
    }

    /** @throws IllegalStateException when the parser cannot end a tag it has already told of */
    @Override
    public long octetFin() {
        try {
            return decodeur.avancer(xml.getLocationInfo().getEndingCharOffset()).octet();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Expected the end of a tag that was read", e);
        }
    }
}
