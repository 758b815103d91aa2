package fr.accroche.portail.assistance;

/** What a ticket is about. */
public enum MotifTicket {
    CONNEXION("Connexion et comptes"),
    DEPOT("Dépôt d’un fichier"),
    ERREUR("Erreur d’un fichier ou passage KO"),
    ORGANISME("Organisme, SIRET, contrats et mandats"),
    LOGICIEL("Accès d’un logiciel (API)"),
    AUTRE("Autre question");

    private final String libelle;

    MotifTicket(String libelle) {
        this.libelle = libelle;
    }

    /** As it is written on screen. */
    public String libelle() {
        return libelle;
    }
}
