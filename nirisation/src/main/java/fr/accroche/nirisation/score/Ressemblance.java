package fr.accroche.nirisation.score;

/** How alike two names are, the closest first. */
enum Ressemblance {
    EXACTE,
    GRAPHIE,
    TRONQUEE,
    FRAPPE,
    SON,
    PARTIELLE,
    FRAPPES,
    VOISINE,
    AUCUNE
}
