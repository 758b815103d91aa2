package fr.accroche.synthese.demonstration;

import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.Siret;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The demonstration's register of certifications, in the form of the open export of France compétences: invented
 * organisms hold the certifications of {@link FluxDemo} and a few more. Their SIRETs begin with eight zeros, which
 * nobody has.
 */
public final class RegistreCertificationsDemo {
    /** Holds the certifications of {@link FluxDemo}. */
    public static final Siret INSTITUT = new Siret("00000000000018");

    /** Holds one certification, not registered with the portal yet. */
    public static final Siret ECOLE = new Siret("00000000000034");

    /** A second site of the same school, with a certification of its own. */
    public static final Siret ECOLE_SECOND_SITE = new Siret("00000000000042");

    /** Holds only a certification that may no longer be delivered. */
    public static final Siret ANCIEN = new Siret("00000000000059");

    private static final List<FicheDemo> FICHES = List.of(
            new FicheDemo(
                    FluxDemo.CERTIFICATIONS.get(0),
                    "Titre fictif des métiers",
                    INSTITUT,
                    "Institut fictif des métiers"),
            new FicheDemo(
                    FluxDemo.CERTIFICATIONS.get(1), "Habilitation fictive", INSTITUT, "Institut fictif des métiers"),
            new FicheDemo(code("RNCP90101"), "Artisan fictif du bois", ECOLE, "École imaginaire des artisans"),
            new FicheDemo(
                    code("RS9102"),
                    "Conduite imaginaire d’atelier",
                    ECOLE_SECOND_SITE,
                    "École imaginaire des artisans"),
            new FicheDemo(code("RNCP90103"), "Titre fictif retiré", ANCIEN, "Académie fictive d’autrefois"));

    private RegistreCertificationsDemo() {}

    /** Writes the export in UTF-8 and closes the stream. */
    public static void ecrire(OutputStream sortie) throws IOException {
        try (sortie) {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(sortie, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("FICHES");
            ecrire(xml, "VERSION_FLUX", "4.1");
            for (FicheDemo fiche : FICHES) {
                fiche.ecrire(xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("Cannot write the register of the demonstration", e);
        }
    }

    private static CodeCertification code(String texte) {
        return CodeCertification.lire(texte).orElseThrow();
    }

    private static void ecrire(XMLStreamWriter xml, String nom, String valeur) throws XMLStreamException {
        xml.writeStartElement(nom);
        xml.writeCharacters(valeur);
        xml.writeEndElement();
    }

    private record FicheDemo(CodeCertification code, String intitule, Siret siret, String certificateur) {
        void ecrire(XMLStreamWriter xml) throws XMLStreamException {
            xml.writeStartElement("FICHE");
            RegistreCertificationsDemo.ecrire(xml, "NUMERO_FICHE", code.toString());
            RegistreCertificationsDemo.ecrire(xml, "INTITULE", intitule);
            xml.writeStartElement("CERTIFICATEURS");
            xml.writeStartElement("CERTIFICATEUR");
            RegistreCertificationsDemo.ecrire(xml, "SIRET_CERTIFICATEUR", siret.valeur());
            RegistreCertificationsDemo.ecrire(xml, "NOM_CERTIFICATEUR", certificateur);
            xml.writeEndElement();
            xml.writeEndElement();
            RegistreCertificationsDemo.ecrire(xml, "DATE_EFFET", "01/01/2019");
            if (siret.equals(ANCIEN)) {
                RegistreCertificationsDemo.ecrire(xml, "DATE_LIMITE_DELIVRANCE", "31/12/2022");
            }
            xml.writeEndElement();
        }
    }
}
