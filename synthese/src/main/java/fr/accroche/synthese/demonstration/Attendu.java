package fr.accroche.synthese.demonstration;

/** What the three-pass procedure is to answer, plain or strict; the refusals bear the names of the official reasons. */
public enum Attendu {
    TROUVE,
    CRITERES_OBLIGATOIRES,
    CRITERES_ENRICHIS,
    CRITERES_RECONCILIATION,
    PLUSIEURS_TITULAIRES
}
