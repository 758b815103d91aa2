package fr.accroche.portail.information;

/** Where a publication is in its life. */
public enum EtatPublication {
    BROUILLON("brouillon"),
    PUBLIEE("publiée"),
    ARCHIVEE("archivée");

    private final String libelle;

    EtatPublication(String libelle) {
        this.libelle = libelle;
    }

    /** As it is written on screen. */
    public String libelle() {
        return libelle;
    }
}
