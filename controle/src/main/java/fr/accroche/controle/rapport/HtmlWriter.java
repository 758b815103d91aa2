package fr.accroche.controle.rapport;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page: markup of ours as it is, every text escaped, so that no value read in a file can become markup. For one
 * thread.
 */
final class HtmlWriter {
    private final Writer sortie;

    HtmlWriter(Writer sortie) {
        this.sortie = sortie;
    }

    /** Markup of ours, never anything read. */
    HtmlWriter brut(String balises) throws IOException {
        sortie.write(balises);
        return this;
    }

    /** A text of ours, in French typography. */
    HtmlWriter texte(String texte) throws IOException {
        echapper(Typographie.insecables(texte));
        return this;
    }

    /** A text that comes from the file, shown as it is, apart from the direction of what surrounds it. */
    HtmlWriter duFichier(String texte) throws IOException {
        sortie.write("<bdi>");
        echapper(TexteVisible.de(texte));
        sortie.write("</bdi>");
        return this;
    }

    /** A labelled line for a text of the file, or nothing when there is none. */
    HtmlWriter precision(String classe, String libelle, @Nullable String texte) throws IOException {
        if (texte == null || texte.isEmpty()) {
            return this;
        }
        brut("<p class=\"" + classe + "\">").texte(libelle);
        return duFichier(texte).brut("</p>");
    }

    private void echapper(String texte) throws IOException {
        for (int i = 0; i < texte.length(); i++) {
            char unite = texte.charAt(i);
            switch (unite) {
                case '&' -> sortie.write("&amp;");
                case '<' -> sortie.write("&lt;");
                case '>' -> sortie.write("&gt;");
                case '"' -> sortie.write("&quot;");
                case '\'' -> sortie.write("&#39;");
                default -> sortie.write(unite);
            }
        }
    }
}
