package fr.accroche.portail.notification;

/** Where a mail is on its way to the relay. That it was read, or came back later, nobody here can know. */
public enum EtatCourriel {
    A_ENVOYER("en attente d’envoi"),
    RESERVE("en cours d’envoi"),
    ENVOYE("envoyé"),
    /** The relay may have it; it is not sent again by itself. */
    INCERTAIN("envoi incertain"),
    /** The relay will never take it: the address does not exist. */
    REFUSE("adresse refusée");

    private final String libelle;

    EtatCourriel(String libelle) {
        this.libelle = libelle;
    }

    /** As it is written on screen. */
    public String libelle() {
        return libelle;
    }
}
