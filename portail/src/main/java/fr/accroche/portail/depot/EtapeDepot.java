package fr.accroche.portail.depot;

/** Where the processing of a deposit stands, in order. */
public enum EtapeDepot {
    RECU("Reçu"),
    CONTROLE_ET_NIRISATION("Contrôle et nirisation"),
    PUBLICATION("Enregistrement"),
    TERMINE("Terminé");

    private final String libelle;

    EtapeDepot(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
