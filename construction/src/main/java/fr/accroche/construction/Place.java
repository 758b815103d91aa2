package fr.accroche.construction;

/**
 * Where something stands in a spreadsheet.
 *
 * @param feuille name of the sheet, empty for a CSV file
 * @param ligne row as the spreadsheet numbers it, from 1; {@link #AUCUNE} when no row is concerned
 * @param colonne column, from 0; {@link #AUCUNE} when no column is concerned
 * @param intitule heading of the column, or name of the datum; may be empty
 */
public record Place(String feuille, int ligne, int colonne, String intitule) {
    /** No row, or no column. */
    public static final int AUCUNE = -1;

    private static final int LETTRES = 26;

    /** As a spreadsheet writes it: {@code C12}, {@code C} for a column, {@code 12} for a row, empty for neither. */
    public String a1() {
        return (colonne < 0 ? "" : lettres(colonne)) + (ligne < 0 ? "" : Integer.toString(ligne));
    }

    /** The letters of a column counted from 0: {@code A}, {@code Z}, {@code AA}. */
    public static String lettres(int colonne) {
        StringBuilder lettres = new StringBuilder();
        for (int reste = colonne; reste >= 0; reste = reste / LETTRES - 1) {
            lettres.insert(0, (char) ('A' + reste % LETTRES));
        }
        return lettres.toString();
    }

    /** The column of these letters, from 0, or {@link #AUCUNE} when they are none of a spreadsheet. */
    public static int colonne(String lettres) {
        if (!lettres.matches("[A-Za-z]{1,3}")) {
            return AUCUNE;
        }
        int colonne = 0;
        for (int i = 0; i < lettres.length(); i++) {
            colonne = colonne * LETTRES + Character.toUpperCase(lettres.charAt(i)) - 'A' + 1;
        }
        return colonne - 1;
    }
}
