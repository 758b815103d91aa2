package fr.accroche.modele;

/**
 * How a depositor designates the holder of a passage: by civil data (block 8 of the dictionary), by the number of a CPF
 * training file (block 9) or, from version 1.1.5 of the schema on, by national number. Only one of them, ever.
 */
public sealed interface IdentificationTitulaire permits Titulaire, DossierFormation, IdentifiantNational {}
