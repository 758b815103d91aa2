package fr.accroche.portail.organisme;

/** Where a contact request stands. */
public enum EtatDemande {
    RECUE("à traiter"),
    A_COMPLETER("à compléter"),
    /** Registered; the mail that carries the identifiers is still to be sent. */
    IMMATRICULEE("courriel à envoyer"),
    TRAITEE("traitée"),
    CLASSEE("classée sans suite");

    private final String libelle;

    EtatDemande(String libelle) {
        this.libelle = libelle;
    }

    /** As it is written on screen. */
    public String libelle() {
        return libelle;
    }

    /** True while an agent has something to do. */
    public boolean estOuverte() {
        return this == RECUE || this == A_COMPLETER || this == IMMATRICULEE;
    }
}
