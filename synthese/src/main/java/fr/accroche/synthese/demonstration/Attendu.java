package fr.accroche.synthese.demonstration;

/** What a procedure is to answer; the refusals bear the names of the official reasons. */
public enum Attendu {
    TROUVE,
    CRITERES_OBLIGATOIRES,
    CRITERES_ENRICHIS,
    CRITERES_RECONCILIATION,
    PLUSIEURS_TITULAIRES
}
