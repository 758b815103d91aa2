package fr.accroche.portail.autorisation;

/** What is done to an object. */
public enum Acte {
    LIRE,
    CREER,
    MODIFIER,
    REVOQUER
}
