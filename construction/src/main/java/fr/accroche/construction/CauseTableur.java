package fr.accroche.construction;

import fr.accroche.modele.Gravite;

/** What may be wrong with a cell, a row or a sheet, before the XML exists. A code, once published, keeps its meaning. */
public enum CauseTableur {
    COLONNE_ABSENTE("TAB-COLONNE-ABSENTE", "Colonne obligatoire absente", Gravite.ERREUR),
    DONNEE_ABSENTE("TAB-DONNEE-ABSENTE", "Donnée obligatoire absente", Gravite.ERREUR),
    LONGUEUR("TAB-LONGUEUR", "Texte trop court ou trop long", Gravite.ERREUR),
    VALEUR_INCONNUE("TAB-VALEUR-INCONNUE", "Valeur hors de la liste permise", Gravite.ERREUR),
    OUI_NON("TAB-OUI-NON", "Ni OUI ni NON", Gravite.ERREUR),
    NOMBRE("TAB-NOMBRE", "Nombre incorrect", Gravite.ERREUR),
    DATE("TAB-DATE", "Date illisible", Gravite.ERREUR),
    DATE_HEURE("TAB-DATE-HEURE", "Date et heure illisibles", Gravite.ERREUR),
    FORME("TAB-FORME", "Forme incorrecte", Gravite.ERREUR),
    CHIFFRES_PERDUS("TAB-CHIFFRES-PERDUS", "Chiffres perdus par le tableur", Gravite.ERREUR),
    DEVENU_DATE("TAB-DEVENU-DATE", "Donnée changée en date par le tableur", Gravite.ERREUR),
    CELLULE_EN_ERREUR("TAB-CELLULE-ERREUR", "Cellule en erreur", Gravite.ERREUR),
    FORMULE("TAB-FORMULE", "Formule sans valeur", Gravite.ERREUR),
    CARACTERE("TAB-CARACTERE", "Caractère interdit", Gravite.ERREUR),
    FUSION("TAB-FUSION", "Cellules fusionnées", Gravite.ERREUR),
    CHOIX_DOUBLE("TAB-CHOIX-DOUBLE", "Deux façons de désigner le titulaire", Gravite.ERREUR),
    ENVELOPPE("TAB-ENVELOPPE", "Donnée du fichier qui change d’une ligne à l’autre", Gravite.ERREUR),
    SANS_PASSAGE("TAB-SANS-PASSAGE", "Aucune ligne de données", Gravite.ERREUR),
    TROP_GRAND("TAB-TROP-GRAND", "Fichier XML trop grand", Gravite.ERREUR),
    COLONNE_IGNOREE("TAB-COLONNE-IGNOREE", "Colonne non utilisée", Gravite.AVERTISSEMENT),
    ZERO_RENDU("TAB-ZERO-RENDU", "Zéro initial rétabli", Gravite.AVERTISSEMENT),
    CODE_COMPLETE("TAB-CODE-COMPLETE", "Code complété", Gravite.AVERTISSEMENT),
    NON_TRANSMIS("TAB-NON-TRANSMIS", "Donnée non transmise", Gravite.AVERTISSEMENT);

    private final String code;
    private final String libelle;
    private final Gravite gravite;

    CauseTableur(String code, String libelle, Gravite gravite) {
        this.code = code;
        this.libelle = libelle;
        this.gravite = gravite;
    }

    /** Stable code, as {@code TAB-DATE}. */
    public String code() {
        return code;
    }

    /** Short French name. */
    public String libelle() {
        return libelle;
    }

    public Gravite gravite() {
        return gravite;
    }
}
