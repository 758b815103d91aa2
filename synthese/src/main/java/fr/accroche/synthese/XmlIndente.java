package fr.accroche.synthese;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes elements of one prefix, indented, escaped. No more XML than a flux needs. Not safe to share between threads. */
final class XmlIndente {
    private static final String PREFIXE = "cpf:";

    private final Writer sortie;
    private final Deque<String> ouverts = new ArrayDeque<>();

    XmlIndente(Writer sortie) {
        this.sortie = sortie;
    }

    void ouvrir(String nom) throws IOException {
        ouvrir(nom, "");
    }

    /** @param attributs written as they are, with a leading space */
    void ouvrir(String nom, String attributs) throws IOException {
        marge();
        sortie.append('<').append(PREFIXE).append(nom).append(attributs).append(">\n");
        ouverts.push(nom);
    }

    void fermer() throws IOException {
        String nom = ouverts.pop();
        marge();
        sortie.append("</").append(PREFIXE).append(nom).append(">\n");
    }

    /** An element with text; none when there is no value. */
    void facultatif(String nom, @Nullable Object valeur) throws IOException {
        if (valeur != null) {
            element(nom, valeur);
        }
    }

    void element(String nom, Object valeur) throws IOException {
        marge();
        sortie.append('<').append(PREFIXE).append(nom).append('>');
        echapper(valeur.toString());
        sortie.append("</").append(PREFIXE).append(nom).append(">\n");
    }

    /** An element with text, or {@code xsi:nil} when there is no value. */
    void elementOuNil(String nom, @Nullable Object valeur) throws IOException {
        if (valeur != null) {
            element(nom, valeur);
            return;
        }
        marge();
        sortie.append('<').append(PREFIXE).append(nom).append(" xsi:nil=\"true\"/>\n");
    }

    private void marge() throws IOException {
        for (int i = 0; i < ouverts.size(); i++) {
            sortie.append("  ");
        }
    }

    private void echapper(String texte) throws IOException {
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            switch (c) {
                case '&' -> sortie.append("&amp;");
                case '<' -> sortie.append("&lt;");
                case '>' -> sortie.append("&gt;");
                default -> sortie.append(c);
            }
        }
    }
}
