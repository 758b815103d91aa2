package fr.accroche.portail.autorisation;

/**
 * Who acts: a column of the authorisation table. A user is told apart by its role in its account and by the role of that
 * account (guide 4.3); a machine client by the scope of its token, so that a token may be several of them.
 */
public enum Acteur {
    /** Nobody has signed in. */
    VISITEUR,
    /** Gave a right password, owes the second factor. */
    UTILISATEUR_ATTENDU,
    UTILISATEUR_CERTIFICATEUR,
    ADMINISTRATEUR_CERTIFICATEUR,
    UTILISATEUR_DEPOSANT,
    ADMINISTRATEUR_DEPOSANT,
    /** An agent of the operator, signed in by its own way. */
    AGENT,
    /** An agent who also opens and closes the access of the others. */
    AGENT_RESPONSABLE,
    CLIENT_DEPOTS_ECRIRE,
    CLIENT_DEPOTS_LIRE,
    CLIENT_PASSAGES_ECRIRE,
    CLIENT_PASSAGES_LIRE,
    CLIENT_CONTROLES,
    CLIENT_WEBHOOKS
}
