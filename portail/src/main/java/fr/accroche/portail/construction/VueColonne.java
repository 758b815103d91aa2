package fr.accroche.portail.construction;

/**
 * A column as the page shows it.
 *
 * @param lettres as the spreadsheet calls it
 * @param intitule its heading
 * @param valeurs its first values
 * @param cle the datum it is taken for, empty for none
 */
record VueColonne(String lettres, String intitule, String valeurs, String cle) {}
