package fr.accroche.controle.lecture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The characters of a piece of text, made of its bytes: references resolved, line ends normalised. */
final class TexteOctets {
    private static final int CHIFFRES_MAXIMUM = 10;
    private static final int DECIMALE = 10;
    private static final int HEXADECIMALE = 16;

    private char[] caracteres = new char[1024];
    private int nombre;

    char[] caracteres() {
        return caracteres;
    }

    int nombre() {
        return nombre;
    }

    void vider() {
        nombre = 0;
    }

    /** Adds bytes of UTF-8 without reference; wrong ones give wrong characters, never an exception. */
    void ajouter(byte[] o, int debut, int fin) {
        if (caracteres.length - nombre < fin - debut) {
            caracteres = Arrays.copyOf(caracteres, Math.max(caracteres.length * 2, nombre + fin - debut));
        }
        int p = debut;
        while (p < fin) {
            byte b = o[p];
            if (b == '\r') {
                caracteres[nombre++] = '\n';
                p += p + 1 < fin && o[p + 1] == '\n' ? 2 : 1;
            } else if (b >= 0) {
                caracteres[nombre++] = (char) b;
                p++;
            } else {
                p += multiple(o, p);
            }
        }
    }

    private int multiple(byte[] o, int p) {
        int b = o[p] & 0xFF;
        if (b < 0xE0) {
            caracteres[nombre++] = (char) (((b & 0x1F) << 6) | (o[p + 1] & 0x3F));
            return 2;
        }
        if (b < 0xF0) {
            caracteres[nombre++] = (char) (((b & 0x0F) << 12) | ((o[p + 1] & 0x3F) << 6) | (o[p + 2] & 0x3F));
            return 3;
        }
        int point = ((b & 0x07) << 18) | ((o[p + 1] & 0x3F) << 12) | ((o[p + 2] & 0x3F) << 6) | (o[p + 3] & 0x3F);
        if (point > Character.MAX_CODE_POINT) {
            // Bytes before a reference come unchecked: the caller finds them wrong later.
            caracteres[nombre++] = '\ufffd';
            return 4;
        }
        nombre += Character.toChars(point, caracteres, nombre);
        return 4;
    }

    /** Adds what the reference at a place stands for; gives the place after it, or -1 for one that is not plain. */
    int reference(byte[] o, int place) {
        if (caracteres.length - nombre < 2) {
            caracteres = Arrays.copyOf(caracteres, caracteres.length * 2);
        }
        if (o[place + 1] == '#') {
            return numerique(o, place + 2);
        }
        for (Entite entite : Entite.PREDEFINIES) {
            if (Arrays.equals(o, place, place + entite.ecrite.length, entite.ecrite, 0, entite.ecrite.length)) {
                caracteres[nombre++] = entite.caractere;
                return place + entite.ecrite.length;
            }
        }
        return -1;
    }

    private int numerique(byte[] o, int place) {
        int base = o[place] == 'x' ? HEXADECIMALE : DECIMALE;
        int debut = base == HEXADECIMALE ? place + 1 : place;
        long point = 0;
        int p = debut;
        while (o[p] != ';') {
            int chiffre = o[p] < 0 ? -1 : Character.digit((char) o[p], base);
            if (chiffre < 0 || p - debut == CHIFFRES_MAXIMUM) {
                return -1;
            }
            point = point * base + chiffre;
            p++;
        }
        if (p == debut || !estPermis(point)) {
            return -1;
        }
        nombre += Character.toChars((int) point, caracteres, nombre);
        return p + 1;
    }

    /** XML 1.0, production [2]. */
    private static boolean estPermis(long point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= ' ' && point < 0xD800)
                || (point > 0xDFFF && point < 0xFFFE)
                || (point > 0xFFFF && point <= Character.MAX_CODE_POINT);
    }

    /** An entity that needs no declaration. */
    private static final class Entite {
        private static final List<Entite> PREDEFINIES = List.of(
                new Entite("&amp;", '&'),
                new Entite("&lt;", '<'),
                new Entite("&gt;", '>'),
                new Entite("&quot;", '"'),
                new Entite("&apos;", '\''));

        private final byte[] ecrite;
        private final char caractere;

        Entite(String ecrite, char caractere) {
            this.ecrite = ecrite.getBytes(StandardCharsets.US_ASCII);
            this.caractere = caractere;
        }
    }
}
