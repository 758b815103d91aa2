package fr.accroche.portail.passage;

/** What a version of an accepted passage is worth. */
public enum EtatPassage {
    COURANT("en vigueur"),
    REMPLACE("remplacé"),
    RETIRE("retiré");

    private final String libelle;

    EtatPassage(String libelle) {
        this.libelle = libelle;
    }

    /** As screens write it. */
    public String libelle() {
        return libelle;
    }
}
