package fr.accroche.construction.tableur;

import fr.accroche.construction.TableurRefuseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the formats of an XLSX make of a number: a date, or digits with zeros before them. Immutable once read. */
final class FormatsCellule {
    private final List<Format> formats = new ArrayList<>();

    /**
     * What one format says.
     *
     * @param date the number is shown as a day
     * @param chiffres digits shown at least, zeros before; 0 when the format does not say
     */
    private record Format(boolean date, int chiffres) {
        static final Format ORDINAIRE = new Format(false, 0);
    }

    /** Reads {@code styles.xml}. */
    static FormatsCellule lire(PartieXml xml) throws IOException, TableurRefuseException {
        FormatsCellule formats = new FormatsCellule();
        Map<Integer, String> codes = new HashMap<>();
        boolean deCellule = false;
        while (xml.suivante()) {
            if (xml.ouvre("numFmt") && codes.size() < LimitesTableur.FORMATS) {
                String code = xml.attribut("formatCode");
                codes.put(xml.entier("numFmtId", 0), code == null ? "" : code);
            } else if (xml.ouvre("cellXfs") || xml.ferme("cellXfs")) {
                deCellule = xml.ouvre("cellXfs");
            } else if (deCellule && xml.ouvre("xf") && formats.formats.size() < LimitesTableur.FORMATS) {
                int numero = xml.entier("numFmtId", 0);
                String code = codes.get(numero);
                formats.formats.add(code == null ? predefini(numero) : decrire(code));
            }
        }
        return formats;
    }

    /** Built-in formats, those of languages included (ECMA-376 part 1, 18.8.30). */
    private static Format predefini(int numero) {
        boolean date = (numero >= 14 && numero <= 17)
                || numero == 22
                || (numero >= 27 && numero <= 31)
                || numero == 36
                || (numero >= 50 && numero <= 58);
        return date ? new Format(true, 0) : Format.ORDINAIRE;
    }

    private static Format decrire(String code) {
        String nu = code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.", "");
        String premier = nu.contains(";") ? nu.substring(0, nu.indexOf(';')) : nu;
        boolean date = premier.matches("(?i).*[dj].*|.*[yaYA].*[mM].*|.*[mM].*[yaYA].*")
                && !premier.matches("(?i).*(general|standard).*");
        int chiffres = premier.matches("0{2,}") ? premier.length() : 0;
        return new Format(date, chiffres);
    }

    private Format format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : Format.ORDINAIRE;
    }

    boolean estDate(int style) {
        return format(style).date();
    }

    /** The digits as they are shown: {@code 1004} by the format {@code 00000} is {@code 01004}. */
    String montrer(int style, String nombre) {
        int chiffres = format(style).chiffres();
        return nombre.matches("[0-9]+") && nombre.length() < chiffres
                ? "0".repeat(chiffres - nombre.length()) + nombre
                : nombre;
    }
}
