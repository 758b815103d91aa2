package fr.accroche.portail;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether a page keeps to 320 px of width (WCAG 2.2, 1.4.10), whatever the fonts of the machine and the reader's own
 * spacing of letters and words (1.4.12).
 */
public final class PageEtroite {
    private static final int LARGEUR = 320;

    private static final String ESPACE = """
            *, ::before, ::after, ::file-selector-button {
              letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important;
            }
            p { margin-bottom: 2em !important; }
            """;

    /** A fifth wider than any font that a browser takes by itself. */
    private static final String FONTE_LARGE = """
            *, ::before, ::after, ::file-selector-button {
              font-family: "DejaVu Sans Mono", "Liberation Mono", monospace !important;
            }
            """;

    private static final Map<String, String> TEXTES =
            Map.of("as it is", "", "with spaced text", ESPACE, "in a wide font", FONTE_LARGE);

    private static final String MESURER = """
            (style) => {
              const feuille = new CSSStyleSheet();
              feuille.replaceSync(style);
              document.adoptedStyleSheets = [feuille];
              const largeur = document.documentElement.clientWidth;
              const trop = document.documentElement.scrollWidth - largeur;
              const causes = trop <= 0 ? [] : [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > largeur)
                .map(e => e.outerHTML.slice(0, 120).replace(/\\s+/g, ' '));
              document.adoptedStyleSheets = [];
              return trop <= 0 ? '' : `by ${trop} px: ${causes.join(' | ')}`;
            }
            """;

    private PageEtroite() {}

    /** One line for each way of writing in which something scrolls sideways; leaves the page at 320 px. */
    public static List<String> debordements(Page page) {
        return debordements(page, LARGEUR);
    }

    /** The same at another width, in px. */
    public static List<String> debordements(Page page, int largeur) {
        page.setViewportSize(largeur, 900);
        List<String> debordements = new ArrayList<>();
        TEXTES.forEach((nom, style) -> {
            String causes = (String) page.evaluate(MESURER, style);
            if (!causes.isEmpty()) {
                debordements.add(nom + " " + causes);
            }
        });
        return debordements;
    }
}
