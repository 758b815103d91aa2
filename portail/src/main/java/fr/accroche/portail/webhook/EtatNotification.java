package fr.accroche.portail.webhook;

/** Where a notification stands. */
public enum EtatNotification {
    A_ENVOYER("À envoyer"),
    RESERVEE("En cours d’envoi"),
    REMISE("Remise"),
    ABANDONNEE("Non remise");

    private final String libelle;

    EtatNotification(String libelle) {
        this.libelle = libelle;
    }

    /** As it is written on screen. */
    public String libelle() {
        return libelle;
    }
}
