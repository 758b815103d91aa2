package fr.accroche.portail.webhook;

/** What an organism may be told of. The names are part of the contract with its software. */
public enum EvenementWebhook {
    DEPOT_RECU("Un fichier est reçu"),
    DEPOT_TRAITE("Le traitement d’un dépôt est terminé");

    private final String libelle;

    EvenementWebhook(String libelle) {
        this.libelle = libelle;
    }

    /** As it is written on screen. */
    public String libelle() {
        return libelle;
    }
}
