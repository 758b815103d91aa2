package fr.accroche.controle.lecture;

import java.util.List;

/**
 * Published limits: beyond one, a file is refused with a named {@code XML-LIMITE-…} anomaly. They keep the memory of a
 * control bounded whatever the file; the format itself needs 14 levels, 4 attributes and texts of 255 characters.
 */
public final class Limites {
    /** Levels of elements. */
    public static final int PROFONDEUR = 256;
    /** Attributes and namespace declarations of one tag. */
    public static final int ATTRIBUTS = 256;
    /** Characters of one attribute's value. */
    public static final int VALEUR_ATTRIBUT = 65_536;
    /** Characters of a tag, or of a name anywhere. */
    public static final int BALISE = 1_048_576;
    /** Characters of the text of one datum; one beyond U+FFFF counts twice, here only. */
    public static final int TEXTE = 65_536;
    /** Elements of one passage. */
    public static final int ELEMENTS_PASSAGE = 20_000;

    /** Bytes in which the whole XML declaration must stand. */
    public static final int DECLARATION_OCTETS = 1024;
    /** Bytes of the largest file that a deposit takes (200 MB); the control itself reads any. */
    public static final long DEPOT_OCTETS = 209_715_200;

    private Limites() {}

    /** The names of encodings that a declaration may bear, in lower case, in alphabetic order. */
    public static List<String> encodages() {
        return DetecteurEncodage.noms();
    }
}
