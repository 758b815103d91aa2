package fr.accroche.portail.espace;

import org.jspecify.annotations.Nullable;

/**
 * An anomaly as the pages of a deposit show it.
 *
 * @param place line and column
 * @param code of its cause
 * @param gravite in French
 * @param idTechnique of the passage concerned
 * @param valeur what was read
 * @param message what is wrong
 * @param remede what to do
 * @param chemin where in the document, empty when no element is concerned
 * @param donnee anchor of the datum in the dictionary; null when the dictionary has none there
 */
record VueAnomalie(
        String place,
        String code,
        String gravite,
        @Nullable String idTechnique,
        @Nullable String valeur,
        String message,
        String remede,
        String chemin,
        @Nullable String donnee) {}
