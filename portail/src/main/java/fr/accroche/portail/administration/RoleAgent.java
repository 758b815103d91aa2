package fr.accroche.portail.administration;

/** What an agent may do. */
public enum RoleAgent {
    AGENT("agent"),
    /** May also let other agents in, and shut them out. */
    RESPONSABLE("responsable");

    private final String libelle;

    RoleAgent(String libelle) {
        this.libelle = libelle;
    }

    /** As it is written on screen. */
    public String libelle() {
        return libelle;
    }
}
