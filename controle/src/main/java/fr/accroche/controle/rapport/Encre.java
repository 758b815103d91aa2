package fr.accroche.controle.rapport;

/** The inks of a report on a terminal (ECMA-48, SGR), or none. */
enum Encre {
    ERREUR("1;31"),
    AVERTISSEMENT("33"),
    SUCCES("1;32"),
    TITRE("1"),
    LIEU("36");

    private final String sgr;

    Encre(String sgr) {
        this.sgr = sgr;
    }

    /** The text in this ink, when colours are wanted. */
    String sur(String texte, boolean couleurs) {
        return couleurs ? "\u001B[" + sgr + "m" + texte + "\u001B[0m" : texte;
    }
}
