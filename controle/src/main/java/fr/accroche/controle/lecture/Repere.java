package fr.accroche.controle.lecture;

import fr.accroche.modele.Position;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A place that only moves forward through the decoded text: character, byte, line and column together. */
final class Repere {
    private final boolean utf8;
    private final boolean utf16;
    private long caractere;
    private long octet;
    private int ligne;
    private int colonne;
    private boolean apresRetour;

    /** @param caractere first character of the file in the decoded text */
    Repere(Charset encodage, long caractere, Reprise reprise) {
        utf8 = encodage.equals(StandardCharsets.UTF_8);
        utf16 = encodage.name().startsWith("UTF-16");
        this.caractere = caractere;
        octet = reprise.octet();
        ligne = reprise.ligne();
        colonne = reprise.colonne();
    }

    long caractere() {
        return caractere;
    }

    long octet() {
        return octet;
    }

    Position position() {
        return new Position(ligne, colonne);
    }

    /** Steps over one UTF-16 unit. */
    void passer(char c) {
        caractere++;
        octet += taille(c);
        if (c == '\n' && apresRetour) {
            apresRetour = false;
            return;
        }
        apresRetour = c == '\r';
        if (c == '\n' || c == '\r') {
            ligne++;
            colonne = 1;
        } else if (!Character.isLowSurrogate(c)) {
            colonne++;
        }
    }

    private int taille(char c) {
        if (utf8) {
            if (c < 0x80) {
                return 1;
            }
            return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return utf16 ? 2 : 1;
    }
}
