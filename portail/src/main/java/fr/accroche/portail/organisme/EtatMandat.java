package fr.accroche.portail.organisme;

/** What a mandate is worth on a day. Only {@link #EN_COURS} lets a déposant deposit. */
public enum EtatMandat {
    A_VENIR("à venir"),
    EN_COURS("en cours"),
    ECHU("échu"),
    REVOQUE("révoqué");

    private final String libelle;

    EtatMandat(String libelle) {
        this.libelle = libelle;
    }

    /** As it is written on screen. */
    public String libelle() {
        return libelle;
    }
}
