package fr.accroche.nirisation;

import fr.accroche.modele.CodeAnomalie;

/** The stable codes of a refusal that a depositor sees beside the official text. */
public enum CodeRefus {
    AUCUN_CANDIDAT("NIR-AUCUN-CANDIDAT"),
    PLUSIEURS_CANDIDATS("NIR-PLUSIEURS-CANDIDATS"),
    DONNEES_INSUFFISANTES("NIR-DONNEES-INSUFFISANTES"),
    /** The holder was designated by a CPF training file, unknown or of somebody of another name. */
    DOSSIER_INCONNU("NIR-DOSSIER-INCONNU"),
    /** The holder was designated by a national number, unknown or of somebody of another name. */
    IDENTIFIANT_INCONNU("NIR-IDENTIFIANT-INCONNU"),
    /** National numbers sent by depositors are not admitted here. */
    IDENTIFIANT_NON_ADMIS("NIR-IDENTIFIANT-NON-ADMIS");

    private final String valeur;

    CodeRefus(String valeur) {
        this.valeur = valeur;
    }

    public CodeAnomalie code() {
        return new CodeAnomalie(valeur);
    }
}
