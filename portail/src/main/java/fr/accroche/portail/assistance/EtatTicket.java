package fr.accroche.portail.assistance;

/** Where a ticket stands. Whoever writes in it opens it again for the other side. */
public enum EtatTicket {
    OUVERT("en attente d’une réponse"),
    REPONDU("répondu"),
    CLOS("clos");

    private final String libelle;

    EtatTicket(String libelle) {
        this.libelle = libelle;
    }

    /** As it is written on screen. */
    public String libelle() {
        return libelle;
    }
}
