package fr.accroche.traitement.accuse;

/** What every CSV of ours owes to the spreadsheet that opens it. */
public final class CelluleCsv {
    /** Without it the usual spreadsheet breaks accents. */
    public static final char MARQUE_ORDRE = '\ufeff';

    /** The full-width forms too: some spreadsheets read them as the plain ones. */
    private static final String DEBUTS_DE_FORMULE = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private CelluleCsv() {}

    /** The value, preceded by an apostrophe when a spreadsheet would take it for a formula (OWASP, CSV Injection). */
    public static String sure(String valeur) {
        return !valeur.isEmpty() && DEBUTS_DE_FORMULE.indexOf(valeur.charAt(0)) >= 0 ? "'" + valeur : valeur;
    }
}
