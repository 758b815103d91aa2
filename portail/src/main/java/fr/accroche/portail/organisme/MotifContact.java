package fr.accroche.portail.organisme;

/** Why somebody writes by the contact form. */
public enum MotifContact {
    /** Worded as in the guide (4.1). */
    ACCROCHAGE("Je souhaite me faire connaître et procéder à mon accrochage"),
    /** Guide 4.1.2: a new SIRET is declared by the same form. */
    NOUVEAU_SIRET("Mon organisme a un nouveau SIRET à déclarer"),
    QUESTION("J’ai une autre question");

    private final String libelle;

    MotifContact(String libelle) {
        this.libelle = libelle;
    }

    /** As it is written on screen. */
    public String libelle() {
        return libelle;
    }
}
