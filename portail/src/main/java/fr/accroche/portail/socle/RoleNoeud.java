package fr.accroche.portail.socle;

/** What a process of the portal does; one process may do both. */
public enum RoleNoeud {
    /** Answers browsers and the API. Has neither the registry nor the NIR key. */
    WEB,
    /** Processes deposits: holds the registry and the NIR key. */
    TRAITEMENT
}
