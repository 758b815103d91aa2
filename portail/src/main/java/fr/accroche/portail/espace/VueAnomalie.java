package fr.accroche.portail.espace;

import org.jspecify.annotations.Nullable;

/**
 * An anomaly as the page of a deposit shows it.
 *
 * @param place line and column
 * @param idTechnique of the passage concerned
 * @param valeur what was read
 * @param message what is wrong
 * @param remede what to do
 * @param chemin where in the document, empty when no element is concerned
 */
record VueAnomalie(
        String place,
        @Nullable String idTechnique,
        @Nullable String valeur,
        String message,
        String remede,
        String chemin) {}
