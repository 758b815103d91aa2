package fr.accroche.cli.commande;

/** How a result is printed: for people or for programs. */
public enum FormatResultat {
    TEXTE,
    JSON
}
