package fr.accroche.nirisation;

import fr.accroche.modele.CodeAnomalie;

/** The three stable codes of a refusal that a depositor sees beside the official text. */
public enum CodeRefus {
    AUCUN_CANDIDAT("NIR-AUCUN-CANDIDAT"),
    PLUSIEURS_CANDIDATS("NIR-PLUSIEURS-CANDIDATS"),
    DONNEES_INSUFFISANTES("NIR-DONNEES-INSUFFISANTES");

    private final CodeAnomalie code;

    CodeRefus(String code) {
        this.code = new CodeAnomalie(code);
    }

    public CodeAnomalie code() {
        return code;
    }
}
