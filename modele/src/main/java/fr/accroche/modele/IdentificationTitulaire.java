package fr.accroche.modele;

/**
 * How a depositor designates the holder of a passage: by civil data (block 8 of the dictionary) or by the number of a
 * CPF training file (block 9). One or the other, never both.
 */
public sealed interface IdentificationTitulaire permits Titulaire, DossierFormation {}
