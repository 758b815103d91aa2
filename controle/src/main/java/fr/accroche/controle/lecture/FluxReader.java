package fr.accroche.controle.lecture;

import com.ctc.wstx.exc.WstxLazyException;
import fr.accroche.controle.anomalie.AnomaliesXml;
import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.controle.xml.XmlFactories;
import fr.accroche.modele.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads a document by two paths that say the same: the fast one ({@link OctetsReader}) as far as the file is plain UTF-8,
 * then the standard one, through Woodstox: any encoding of the contract, any legal XML 1.0 without DOCTYPE, and every
 * fault of syntax. Safe to share between threads.
 */
public final class FluxReader {
    private final XMLInputFactory2 factory =
            XmlFactories.staxFactory(Limites.PROFONDEUR, Limites.ATTRIBUTS, Limites.VALEUR_ATTRIBUT);
    private final boolean rapide;

    /** Both paths. */
    public FluxReader() {
        this(true);
    }

    private FluxReader(boolean rapide) {
        this.rapide = rapide;
    }

    /** The standard path alone, for comparison. */
    public static FluxReader sansVoieRapide() {
        return new FluxReader(false);
    }

    /**
     * Reads a document to its end or to the first fault of syntax, which goes to {@link RecepteurXml#rupture}.
     *
     * @throws IOException when the stream itself fails
     */
    public void lire(InputStream source, RecepteurXml recepteur) throws IOException {
        lireEncode(source, recepteur);
    }

    /**
     * The same.
     *
     * @return how the file is encoded; UTF-8 when its first bytes are no XML at all
     */
    public Charset lireEncode(InputStream source, RecepteurXml recepteur) throws IOException {
        byte[] debut = source.readNBytes(DetecteurEncodage.OCTETS);
        Ouverture ouverture = DetecteurEncodage.ouvrir(debut, debut.length);
        if (ouverture instanceof Ouverture.Refus refus) {
            recepteur.rupture(new FauteXml(refus.definition(), Position.DEBUT, refus.parametres()));
            return StandardCharsets.UTF_8;
        }
        Ouverture.Texte texte = (Ouverture.Texte) ouverture;
        InputStream reste = new ByteArrayInputStream(debut, texte.marque(), debut.length - texte.marque());
        InputStream tout = new SequenceInputStream(reste, source);
        if (rapide && texte.encodage().equals(StandardCharsets.UTF_8)) {
            parVoieRapide(tout, texte.marque(), recepteur);
        } else {
            parVoieNormale(tout, texte.encodage(), Reprise.auDebut(texte.marque()), recepteur);
        }
        return texte.encodage();
    }

    private void parVoieRapide(InputStream source, int marque, RecepteurXml recepteur) throws IOException {
        OctetsReader octets = new OctetsReader(source, marque, recepteur);
        Optional<Reprise> reprise = octets.lire();
        if (reprise.isPresent()) {
            InputStream suite = new SequenceInputStream(octets.reste(), source);
            parVoieNormale(suite, StandardCharsets.UTF_8, reprise.get(), recepteur);
        }
    }

    private void parVoieNormale(InputStream source, Charset encodage, Reprise reprise, RecepteurXml recepteur)
            throws IOException {
        DecodeurReader decodeur = new DecodeurReader(source, encodage, reprise);
        new Parcours(decodeur, recepteur, reprise).parcourir(factory);
    }

    /** One reading. */
    private static final class Parcours {
        private final DecodeurReader decodeur;
        private final RecepteurXml recepteur;
        private boolean racineLue;
        private int profondeur;
        /** Events of the {@link Reprise}, told already. */
        private int debutsPasses;

        private int finsPassees;

        Parcours(DecodeurReader decodeur, RecepteurXml recepteur, Reprise reprise) {
            this.decodeur = decodeur;
            this.recepteur = recepteur;
            debutsPasses = reprise.debuts();
            finsPassees = reprise.fins();
        }

        void parcourir(XMLInputFactory2 factory) throws IOException {
            try {
                XMLStreamReader2 xml = (XMLStreamReader2) factory.createXMLStreamReader(decodeur);
                parcourir(xml);
            } catch (XMLStreamException e) {
                rompre(e, 0);
            }
        }

        private void parcourir(XMLStreamReader2 xml) throws IOException {
            try {
                CurseurStax curseur = new CurseurStax(xml, decodeur);
                BaliseStax balise = new BaliseStax(xml);
                boolean continuer = true;
                while (continuer && xml.hasNext()) {
                    continuer = evenement(xml, balise, curseur);
                }
            } catch (XMLStreamException e) {
                rompre(e, courant(xml));
            } catch (WstxLazyException e) {
                rompre(
                        e.getCause() instanceof XMLStreamException cause ? cause : new XMLStreamException(e),
                        courant(xml));
            }
        }

        private boolean evenement(XMLStreamReader2 xml, BaliseStax balise, CurseurStax curseur)
                throws XMLStreamException {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    racineLue = true;
                    profondeur++;
                    if (debutsPasses > 0) {
                        debutsPasses--;
                    } else {
                        recepteur.debut(balise, curseur);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    profondeur--;
                    if (finsPassees > 0) {
                        finsPassees--;
                    } else {
                        recepteur.fin(curseur);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (profondeur > 0) {
                        curseur.position();
                        recepteur.texte(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength(), curseur);
                    }
                }
                case XMLStreamConstants.DTD -> {
                    recepteur.rupture(new FauteXml(AnomaliesXml.DOCTYPE, curseur.position(), Parametres.AUCUN));
                    return false;
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> {
                    recepteur.rupture(new FauteXml(AnomaliesXml.ENTITE_INCONNUE, curseur.position(), Parametres.AUCUN));
                    return false;
                }
                default -> curseur.position();
            }
            return true;
        }

        private static long courant(XMLStreamReader2 xml) {
            return xml.getLocationInfo().getCurrentLocation().getCharacterOffset();
        }

        private void rompre(XMLStreamException faute, long courant) throws IOException {
            LectureArreteeException arret = decodeur.arret();
            if (arret != null && DiagnosticStax.vientDuDecodeur(faute)) {
                Position position = decodeur.avancerALaFin().position();
                recepteur.rupture(new FauteXml(arret.definition(), position, arret.parametres()));
                return;
            }
            if (faute.getNestedException() instanceof IOException panne) {
                throw panne;
            }
            FauteXml traduite = DiagnosticStax.traduire(faute, decodeur, courant, racineLue && profondeur == 0);
            boolean sansRacine = !racineLue && traduite.definition().equals(AnomaliesXml.TRONQUE);
            recepteur.rupture(
                    sansRacine && decodeur.estHorsBalisage()
                            ? new FauteXml(AnomaliesXml.VIDE, Position.DEBUT, Parametres.AUCUN)
                            : traduite);
        }
    }
}
