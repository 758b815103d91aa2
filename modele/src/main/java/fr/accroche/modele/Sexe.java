package fr.accroche.modele;

/** The sex of a holder, as the schema writes it. */
public enum Sexe {
    M,
    F
}
