package fr.accroche.traitement;

/** Where the processing of a deposited file stands, in the guide's own words (guide 4.4). */
public enum StatutTraitement {
    TRAITEMENT_EN_COURS("traitement en cours"),
    /** The control of the file failed: no passage is taken in. */
    TRAITEMENT_AVEC_ERREURS("traitement avec erreurs"),
    TRAITE_AVEC_SUCCES("Traité avec succès"),
    /** At least one passage is KO; the others are taken in. */
    TRAITE_AVEC_ERREURS("Traité avec erreurs");

    private final String libelle;

    StatutTraitement(String libelle) {
        this.libelle = libelle;
    }

    /** The word shown to the depositor. */
    public String libelle() {
        return libelle;
    }

    /** The status of a file that has been processed. */
    public static StatutTraitement de(boolean recevable, long passagesKo) {
        if (!recevable) {
            return TRAITEMENT_AVEC_ERREURS;
        }
        return passagesKo == 0 ? TRAITE_AVEC_SUCCES : TRAITE_AVEC_ERREURS;
    }
}
