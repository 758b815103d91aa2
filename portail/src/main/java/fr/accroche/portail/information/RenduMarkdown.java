package fr.accroche.portail.information;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as the HTML of our pages: HTML in it is shown as text, addresses that run code are emptied, titles get an
 * anchor, a table may be scrolled alone, a link to another guide's file leads to its page, an image that stands alone is
 * a figure with its title as caption. Thread-safe.
 */
class RenduMarkdown {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Pattern FICHIER = Pattern.compile("(?:\\.\\./guides/)?([a-z0-9-]+)\\.md(#.*)?");
    private static final Pattern IMAGE = Pattern.compile("images/([a-z0-9-]+\\.png)");
    private static final Pattern FIGURE =
            Pattern.compile("<p>(<img src=\"[^\"]*\" alt=\"[^\"]*\") title=\"([^\"]*)\" /></p>");
    private static final Pattern PARAGRAPHE_SEUL = Pattern.compile("<p>(.*)</p>\\n?", Pattern.DOTALL);

    private final Parser lecteur = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer ecrivain;

    /** @param adresses from the path of an image to the address that the browser may keep */
    RenduMarkdown(UnaryOperator<String> adresses) {
        this.ecrivain = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(contexte -> new Liens(adresses))
                .build();
    }

    /** A whole text. Its titles begin at the second level: the page has the first. */
    String texte(String markdown) {
        return FIGURE.matcher(ecrivain.render(lecteur.parse(markdown)))
                .replaceAll("<figure>$1 loading=\"lazy\"><figcaption>$2</figcaption></figure>")
                .replace(
                        "<table>",
                        "<div class=\"tableau-large\" role=\"region\" aria-label=\"Tableau\" tabindex=\"0\">"
                                + "<table class=\"table\">")
                .replace("</table>", "</table></div>")
                .replace("<th>", "<th scope=\"col\">");
    }

    /** A text of one paragraph, without the paragraph. */
    String enLigne(String markdown) {
        String rendu = ecrivain.render(lecteur.parse(markdown));
        Matcher seul = PARAGRAPHE_SEUL.matcher(rendu);
        return seul.matches() ? seul.group(1) : rendu;
    }

    /** The text alone, for search and for mails. */
    Node lire(String markdown) {
        return lecteur.parse(markdown);
    }

    private record Liens(UnaryOperator<String> adresses) implements AttributeProvider {
        @Override
        public void setAttributes(Node noeud, String balise, Map<String, String> attributs) {
            if (noeud instanceof Link lien) {
                versUnGuide(lien, attributs);
            } else if (noeud instanceof Image image) {
                versUneImage(image, attributs);
            }
        }

        private void versUneImage(Image image, Map<String, String> attributs) {
            Matcher fournie = IMAGE.matcher(image.getDestination());
            if (fournie.matches()) {
                attributs.put("src", adresses.apply("/images/guides/" + fournie.group(1)));
            }
        }

        private static void versUnGuide(Link lien, Map<String, String> attributs) {
            Matcher fichier = FICHIER.matcher(lien.getDestination());
            if (fichier.matches()) {
                String ancre = fichier.group(2) == null ? "" : fichier.group(2);
                attributs.put("href", "/guides/" + fichier.group(1) + ancre);
            }
        }
    }
}
