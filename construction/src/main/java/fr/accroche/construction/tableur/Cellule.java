package fr.accroche.construction.tableur;

/**
 * A cell that holds something.
 *
 * @param colonne from 0
 * @param nature what the spreadsheet took it for
 * @param texte a text as written, a number in plain or scientific notation, a date as {@code AAAA-MM-JJ}, {@code true} or
 *     {@code false}, the name of an error
 * @param formule its value was computed by a formula; it is read, never computed again
 */
public record Cellule(int colonne, Nature nature, String texte, boolean formule) {
    /** What a spreadsheet takes a value for. */
    public enum Nature {
        TEXTE,
        NOMBRE,
        DATE,
        BOOLEEN,
        /** As {@code #N/A}. */
        ERREUR
    }

    /** A text. */
    public static Cellule texte(int colonne, String texte) {
        return new Cellule(colonne, Nature.TEXTE, texte, false);
    }
}
