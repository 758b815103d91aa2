package fr.accroche.portail.espace;

/**
 * A refused passage as the page of a deposit shows it.
 *
 * @param ordinal its rank in the file
 * @param idTechnique its key
 * @param code our stable code
 * @param message the official text
 * @param aVerifier the data to check first, empty when the text says all
 * @param remede what to do
 */
record VuePassageKo(String ordinal, String idTechnique, String code, String message, String aVerifier, String remede) {}
