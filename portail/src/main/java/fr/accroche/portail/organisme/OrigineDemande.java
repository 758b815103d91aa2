package fr.accroche.portail.organisme;

/** How an organism came to be known. */
public enum OrigineDemande {
    /** Somebody filled in the contact form. */
    FORMULAIRE,
    /** An agent took it from the registers, without any form (guide 4.1). */
    ANNUAIRE
}
