package fr.accroche.portail.espace;

import org.jspecify.annotations.Nullable;

/**
 * A passage of a deposit as its page shows it.
 *
 * @param ordinal its rank in the file
 * @param idTechnique its key
 * @param refus why it is KO, null when it is OK
 */
record VuePassage(
        String ordinal, String idTechnique, @Nullable Refus refus) {
    /**
     * @param code our stable code
     * @param message the official text
     * @param passe the step of the nirisation that failed, null for another refusal
     * @param aVerifier the data to check first, empty when the text says all
     * @param remede what to do
     * @param ancre of the rule in the guide; null when the guide has none
     */
    record Refus(
            String code,
            String message,
            @Nullable String passe,
            String aVerifier,
            String remede,
            @Nullable String ancre) {}
}
