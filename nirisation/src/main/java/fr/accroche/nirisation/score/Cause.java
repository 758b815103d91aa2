package fr.accroche.nirisation.score;

/** Why nobody was named, for the audit: finer than what a depositor may know. */
enum Cause {
    AUCUN_CANDIDAT("NIR-AUCUN-CANDIDAT"),
    PLUSIEURS_CANDIDATS("NIR-PLUSIEURS-CANDIDATS"),
    TROP_FAIBLE("NIR-TROP-FAIBLE"),
    JUMEAU_OU_FRATRIE("NIR-JUMEAU-OU-FRATRIE"),
    DONNEES_INSUFFISANTES("NIR-DONNEES-INSUFFISANTES"),
    DISCORDANCE("NIR-DISCORDANCE");

    private final String code;

    Cause(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
