package fr.accroche.portail.espace;

/**
 * A status as the pages show it.
 *
 * @param nom constant of the API, used as the value of the filter
 * @param texte the guide's exact words
 * @param classe class of the style sheet
 * @param explication what it means, in one sentence
 */
record VueStatut(String nom, String texte, String classe, String explication) {}
