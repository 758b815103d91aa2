package fr.accroche.modele;

/** What an error refuses: the whole file (« traitement avec erreurs »), or only the passages it concerns (KO). */
public enum Portee {
    FICHIER,
    PASSAGE
}
