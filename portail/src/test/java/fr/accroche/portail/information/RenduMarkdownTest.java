package fr.accroche.portail.information;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenduMarkdownTest {
    private final RenduMarkdown rendu = new RenduMarkdown(chemin -> chemin + "?h");

    @Test
    void showsHtmlAsTextAndRunsNothing() {
        assertThat(rendu.texte("<script>alert(1)</script>\n\n[ici](javascript:alert(1)) <img src=x onerror=alert(1)>"))
                .doesNotContain("<script", "<img", "javascript:")
                .contains("&lt;img");
    }

    @Test
    void leadsFromTheFileOfAGuideToItsPage() {
        assertThat(rendu.texte("[a](regles.md#xml-vide) [b](lire-l-accuse.md) [c](https://exemple.fr/x.md)"))
                .contains("href=\"/guides/regles#xml-vide\"", "href=\"/guides/lire-l-accuse\"")
                .contains("href=\"https://exemple.fr/x.md\"");
    }

    @Test
    void letsATableBeScrolledAloneAndByKeyboard() {
        assertThat(rendu.texte("| a | b |\n|---|---|\n| 1 | 2 |"))
                .contains("<div class=\"tableau-large\" role=\"region\" aria-label=\"Tableau\" tabindex=\"0\"><table")
                .contains("<th scope=\"col\">a</th>")
                .endsWith("</table></div>\n");
    }

    @Test
    void givesTitlesAnAnchor() {
        assertThat(rendu.texte("## Étape 1")).contains("id=\"étape-1\"");
    }

    @Test
    void leavesTheParagraphOutOfAShortText() {
        assertThat(rendu.enLigne("un `mot`")).isEqualTo("un <code>mot</code>");
    }

    @Test
    void makesAFigureOfAnImageAndFetchesNoneFromAMadeUpPlace() {
        assertThat(rendu.texte("![Le « formulaire »](images/essai.png \"Étape 1\")"))
                .isEqualTo("<figure><img src=\"/images/guides/essai.png?h\" alt=\"Le « formulaire »\" loading=\"lazy\">"
                        + "<figcaption>Étape 1</figcaption></figure>\n");
        assertThat(rendu.texte("![x](images/../secret.png \"t\")")).contains("src=\"images/../secret.png\"");
    }
}
