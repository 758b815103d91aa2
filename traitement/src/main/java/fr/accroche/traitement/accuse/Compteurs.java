package fr.accroche.traitement.accuse;

/**
 * The counts of a processed file.
 *
 * @param passages met in the file
 * @param ok accepted; 0 when the file failed the control
 * @param ko refused; 0 when the file failed the control
 * @param anomalies of severity ERREUR
 * @param avertissements of severity AVERTISSEMENT
 */
public record Compteurs(long passages, long ok, long ko, long anomalies, long avertissements) {}
