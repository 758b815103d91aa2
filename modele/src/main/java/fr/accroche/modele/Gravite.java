package fr.accroche.modele;

/** How much an anomaly weighs: an error refuses the file or the passage, a warning refuses nothing. */
public enum Gravite {
    ERREUR,
    AVERTISSEMENT
}
