package fr.accroche.simulateurs.proconnect;

/** What a forger may do to an identity token or to user information; a client must refuse each. */
public enum Falsification {
    AUCUNE,
    /** No level of authentication. */
    ACR_ABSENT,
    /** A password alone. */
    ACR_FAIBLE,
    /** Not signed at all. */
    SANS_SIGNATURE,
    /** Signed with the public key as if it were a shared secret. */
    ALGORITHME_SYMETRIQUE,
    /** Signed with another key that bears the right name. */
    AUTRE_CLE,
    /** Signed with a key that the provider does not publish. */
    CLE_INCONNUE,
    /** One character of the content changed after it was signed. */
    CONTENU_CHANGE,
    EMETTEUR,
    AUDIENCE,
    /** For us and for somebody else, without saying who asked. */
    PLUSIEURS_AUDIENCES,
    EXPIRE,
    /** Issued an hour from now. */
    FUTUR,
    SANS_SUJET,
    NONCE_ABSENT,
    NONCE_AUTRE,
    /** The user information speaks of somebody else. */
    INFORMATION_AUTRE_SUJET,
    /** The user information is signed with another key. */
    INFORMATION_AUTRE_CLE
}
