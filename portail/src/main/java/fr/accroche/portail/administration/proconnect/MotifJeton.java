package fr.accroche.portail.administration.proconnect;

/** Why a token is refused, in the order in which it is checked. Each has its own code in the logs. */
enum MotifJeton {
    ILLISIBLE,
    /** Not of the allow-list: unsigned, or signed with a shared secret. */
    ALGORITHME,
    /** Signed with a key that the provider does not publish. */
    CLE,
    SIGNATURE,
    EMETTEUR,
    AUDIENCE,
    /** For several clients, without saying that we asked. */
    DEMANDEUR,
    EXPIRE,
    FUTUR,
    SUJET,
    ACR_ABSENT,
    ACR_FAIBLE;

    String code() {
        return "JETON-" + name().replace('_', '-');
    }
}
