package fr.accroche.traitement.accuse;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes indented XML the very way the frozen accusé has it: four spaces a level, one element a line, LF ends, an empty
 * element in its short form, {@code >} escaped. A character that XML 1.0 forbids becomes U+FFFD.
 */
final class EcritureXml {
    private static final String MARGE = "    ";

    private final Writer sortie;
    private int niveau;

    EcritureXml(Writer sortie) {
        this.sortie = sortie;
    }

    /** A line as it is, at the left edge. */
    void ligne(String texte) throws IOException {
        sortie.append(texte).append('\n');
    }

    void ouvrir(String element) throws IOException {
        marge();
        sortie.append('<').append(element).append(">\n");
        niveau++;
    }

    void fermer(String element) throws IOException {
        niveau--;
        marge();
        sortie.append("</").append(element).append(">\n");
    }

    void vide(String element) throws IOException {
        marge();
        sortie.append('<').append(element).append("/>\n");
    }

    void texte(String element, String valeur) throws IOException {
        if (valeur.isEmpty()) {
            vide(element);
            return;
        }
        marge();
        sortie.append('<').append(element).append('>');
        echapper(valeur);
        sortie.append("</").append(element).append(">\n");
    }

    /** What follows is one level deeper. */
    void entrer() {
        niveau++;
    }

    private void marge() throws IOException {
        for (int i = 0; i < niveau; i++) {
            sortie.append(MARGE);
        }
    }

    private void echapper(String valeur) throws IOException {
        for (int i = 0; i < valeur.length(); ) {
            int point = valeur.codePointAt(i);
            i += Character.charCount(point);
            switch (point) {
                case '&' -> sortie.append("&amp;");
                case '<' -> sortie.append("&lt;");
                case '>' -> sortie.append("&gt;");
                case '\r' -> sortie.append("&#13;");
                default -> sortie.append(Character.toString(estPermis(point) ? point : 0xFFFD));
            }
        }
    }

    /** XML 1.0 fifth edition, production 2 {@code Char}. */
    private static boolean estPermis(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
