package fr.accroche.portail.transparence;

/** What a leaf of the log attests. */
public enum NatureEntree {
    CREATION("Passage accepté"),
    REMPLACEMENT("Passage remplacé par une nouvelle version"),
    RETRAIT("Passage retiré");

    private final String libelle;

    NatureEntree(String libelle) {
        this.libelle = libelle;
    }

    /** As it is written on screen. */
    public String libelle() {
        return libelle;
    }
}
