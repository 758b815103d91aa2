package fr.accroche.traitement.accuse;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import fr.accroche.controle.xml.XmlFactories;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A page of ours with places to fill, printed as PDF/A-2a and PDF/UA. Values enter the document tree as text, never as
 * markup. The fonts are DejaVu's, embedded as PDF/A wants.
 */
final class GabaritPdf {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String PRODUCTEUR = "Accroche";
    private static final String POLICE = "DejaVu Sans";
    private static final String DOSSIER_POLICES = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int NORMAL = 400;
    private static final int GRAS = 700;

    static {
        // The library's own default writes to standard error; slf4j lets the application decide.
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final Document page;

    private GabaritPdf(Document page) {
        this.page = page;
    }

    /** The page of this name, beside this class. */
    static GabaritPdf charger(String nom) throws IOException {
        try (InputStream flux = ressource(nom)) {
            return new GabaritPdf(XmlFactories.documentBuilder().parse(flux));
        } catch (SAXException e) {
            throw new IOException("Expected a well-formed page " + nom, e);
        }
    }

    /** Puts each value in the elements whose {@code data-champ} has its name. */
    void remplir(Map<String, String> valeurs) {
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            String valeur = valeurs.get(element.getAttribute("data-champ"));
            if (valeur != null) {
                element.setTextContent(valeur);
            }
        }
    }

    /** Adds a row to the table body of that identifier. */
    void ajouterLigne(String idCorps, List<String> cellules) {
        Element ligne = page.createElementNS(XHTML, "tr");
        for (String cellule : cellules) {
            Element td = page.createElementNS(XHTML, "td");
            td.setTextContent(cellule);
            ligne.appendChild(td);
        }
        element(idCorps).appendChild(ligne);
    }

    /** Takes a section away. */
    void retirer(String id) {
        Element element = element(id);
        element.getParentNode().removeChild(element);
    }

    /** Prints the page. The stream is not closed. */
    void ecrire(OutputStream sortie) throws IOException {
        PdfRendererBuilder impression = new PdfRendererBuilder()
                .withW3cDocument(page, null)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer(PRODUCTEUR)
                .toStream(sortie);
        impression.useFont(() -> police("DejaVuSans.ttf"), POLICE, NORMAL, FontStyle.NORMAL, true);
        impression.useFont(() -> police("DejaVuSans-Bold.ttf"), POLICE, GRAS, FontStyle.NORMAL, true);
        impression.run();
    }

    private Element element(String id) {
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            if (elements.item(i) instanceof Element element && id.equals(element.getAttribute("id"))) {
                return element;
            }
        }
        throw new IllegalArgumentException("Expected an element of id " + id + " in the page, found none");
    }

    private static InputStream police(String nom) {
        try {
            return ressource(DOSSIER_POLICES + nom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream ressource(String nom) throws IOException {
        InputStream flux = GabaritPdf.class.getResourceAsStream(nom);
        if (flux == null) {
            throw new IOException("Expected the resource " + nom + ", found none");
        }
        return flux;
    }
}
