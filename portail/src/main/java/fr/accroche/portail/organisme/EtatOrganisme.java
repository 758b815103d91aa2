package fr.accroche.portail.organisme;

/** Whether an organism may use the portal. */
public enum EtatOrganisme {
    ACTIF("actif"),
    /** Nobody of it comes in and nothing is deposited by it or for it, until an agent restores it. */
    SUSPENDU("suspendu"),
    /** The same, for an organism that exists no more, or whose SIRET another one has succeeded to. */
    FERME("fermé");

    private final String libelle;

    EtatOrganisme(String libelle) {
        this.libelle = libelle;
    }

    /** As it is written on screen. */
    public String libelle() {
        return libelle;
    }
}
