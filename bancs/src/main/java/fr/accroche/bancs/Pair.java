package fr.accroche.bancs;

import com.ctc.wstx.msv.W3CSchemaFactory;
import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.lecture.FluxReader;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.Anomalie;
import fr.accroche.referentiels.LieuxFrancais;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.validation.XMLValidationProblem;
import org.codehaus.stax2.validation.XMLValidationSchema;
import org.codehaus.stax2.validation.XMLValidationSchemaFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What is measured: the control, and the tools that one could use in its place. */
enum Pair {
    ACCROCHE_SCHEMA {
        @Override
        Lecture preparer() {
            return accroche(Etendue.SCHEMA, new FluxReader());
        }
    },
    ACCROCHE_TOUTES {
        @Override
        Lecture preparer() {
            return accroche(Etendue.TOUTES, new FluxReader());
        }
    },
    ACCROCHE_VOIE_NORMALE {
        @Override
        Lecture preparer() {
            return accroche(Etendue.SCHEMA, FluxReader.sansVoieRapide());
        }
    },
    JDK {
        @Override
        Lecture preparer() throws SAXException {
            return parSax(SchemaFactory.newDefaultInstance(), true);
        }
    },
    XERCES {
        @Override
        Lecture preparer() throws SAXException {
            return parSax(new XMLSchemaFactory(), false);
        }
    },
    WOODSTOX_MSV {
        @Override
        Lecture preparer() throws XMLStreamException {
            XMLValidationSchemaFactory factory = new W3CSchemaFactory();
            XMLValidationSchema schema = factory.createSchema(xsd());
            return (flux, lignes) -> msv(schema, flux, lignes);
        }
    },
    AALTO_NU {
        @Override
        Lecture preparer() {
            return nu(new InputFactoryImpl());
        }
    },
    WOODSTOX_NU {
        @Override
        Lecture preparer() {
            return nu(new WstxInputFactory());
        }
    };

    /** The day the rules are judged at, near the dates of {@link FichierBanc}. */
    private static final LocalDate DATE = LocalDate.of(2025, 1, 15);

    /** Reads a document once; gives the number of faults, and their lines when they are asked. */
    interface Lecture {
        long lire(InputStream flux, Set<Integer> lignes) throws IOException, SAXException, XMLStreamException;
    }

    /** Makes ready what serves many documents. */
    abstract Lecture preparer() throws SAXException, XMLStreamException;

    static long lire(Lecture lecture, Path fichier, Set<Integer> lignes)
            throws IOException, SAXException, XMLStreamException {
        try (InputStream flux = Files.newInputStream(fichier)) {
            return lecture.lire(flux, lignes);
        }
    }

    private static URL xsd() {
        URL xsd = SchemaFlux.class.getResource("certifications-1.1.2.xsd");
        if (xsd == null) {
            throw new IllegalStateException("Expected the schema beside SchemaFlux");
        }
        return xsd;
    }

    private static Lecture accroche(Etendue etendue, FluxReader reader) {
        CatalogueRegles regles = etendue == Etendue.SCHEMA
                ? CatalogueRegles.sansReference()
                : CatalogueRegles.standard(Optional.of(LieuxFrancais.charger()), Optional.empty());
        ControleStandard controle = new ControleStandard(SchemaFlux.officiel("1.1.2"), regles, reader);
        return (flux, lignes) -> {
            long[] fautes = new long[1];
            controle.controler(flux, new OptionsControle(etendue, DATE), new EcouteurControle() {
                @Override
                public void anomalie(Anomalie anomalie) {
                    fautes[0]++;
                    lignes.add(anomalie.position().ligne());
                }

                @Override
                public boolean attendLesPassages() {
                    return false;
                }
            });
            return fautes[0];
        };
    }

    private static Lecture parSax(SchemaFactory factory, boolean durci) throws SAXException {
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Schema schema = factory.newSchema(xsd());
        return (flux, lignes) -> {
            long[] fautes = new long[1];
            Validator validator = schema.newValidator();
            if (durci) {
                validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
                validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            }
            validator.setErrorHandler(new DefaultHandler() {
                @Override
                public void error(SAXParseException faute) {
                    fautes[0]++;
                    lignes.add(faute.getLineNumber());
                }
            });
            validator.validate(new StreamSource(flux));
            return fautes[0];
        };
    }

    private static long msv(XMLValidationSchema schema, InputStream flux, Set<Integer> lignes)
            throws XMLStreamException {
        long[] fautes = new long[1];
        XMLInputFactory2 factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader2 reader = (XMLStreamReader2) factory.createXMLStreamReader(flux);
        reader.validateAgainst(schema);
        reader.setValidationProblemHandler((XMLValidationProblem faute) -> {
            fautes[0]++;
            lignes.add(faute.getLocation().getLineNumber());
        });
        while (reader.hasNext()) {
            reader.next();
        }
        return fautes[0];
    }

    private static Lecture nu(XMLInputFactory2 factory) {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return (flux, lignes) -> {
            XMLStreamReader2 reader = (XMLStreamReader2) factory.createXMLStreamReader(flux);
            long textes = 0;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader2.CHARACTERS) {
                    textes += reader.getTextLength();
                }
            }
            return textes < 0 ? 1 : 0;
        };
    }
}
