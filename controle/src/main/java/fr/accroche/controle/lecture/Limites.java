package fr.accroche.controle.lecture;

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
    /** Characters of the text of one datum. */
    public static final int TEXTE = 65_536;
    /** Elements of one passage. */
    public static final int ELEMENTS_PASSAGE = 20_000;

    private Limites() {}
}
