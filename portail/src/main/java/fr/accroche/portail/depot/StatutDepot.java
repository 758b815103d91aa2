package fr.accroche.portail.depot;

/** The four statuses of the guide (4.6), in the order of a deposit's life. The names are those of the API. */
public enum StatutDepot {
    TRAITEMENT_EN_COURS("traitement en cours"),
    /** The control of the XML failed. */
    TRAITEMENT_AVEC_ERREURS("traitement avec erreurs"),
    TRAITE_AVEC_SUCCES("Traité avec succès"),
    /** At least one passage is KO. */
    TRAITE_AVEC_ERREURS("Traité avec erreurs");

    private final String libelle;

    StatutDepot(String libelle) {
        this.libelle = libelle;
    }

    /** The guide's exact words. */
    public String libelle() {
        return libelle;
    }

    public boolean estTermine() {
        return this != TRAITEMENT_EN_COURS;
    }
}
