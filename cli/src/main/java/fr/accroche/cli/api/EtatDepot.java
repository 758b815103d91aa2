package fr.accroche.cli.api;

import java.util.Optional;

/**
 * Where a deposit stands.
 *
 * @param id of the deposit
 * @param statut one of the contract's four
 * @param etape step of the processing under way, in French
 * @param incident what the processing waits for, when it waits
 * @param progression 0 to 100
 * @param passages counted so far
 * @param ok accepted
 * @param ko refused
 * @param anomalies of severity ERREUR
 * @param avertissements of severity AVERTISSEMENT
 */
public record EtatDepot(
        String id,
        String statut,
        Optional<String> etape,
        Optional<String> incident,
        int progression,
        long passages,
        long ok,
        long ko,
        long anomalies,
        long avertissements) {
    private static final String EN_COURS = "TRAITEMENT_EN_COURS";
    private static final String AVEC_SUCCES = "TRAITE_AVEC_SUCCES";

    /** True once the accusé de traitement can be had. */
    public boolean estTermine() {
        return !EN_COURS.equals(statut);
    }

    /** True when every passage was accepted. */
    public boolean estReussi() {
        return AVEC_SUCCES.equals(statut);
    }

    /** The status in the guide's words; a status that this client does not know is given as it is. */
    public String libelleStatut() {
        return switch (statut) {
            case EN_COURS -> "traitement en cours";
            case "TRAITEMENT_AVEC_ERREURS" -> "traitement avec erreurs";
            case AVEC_SUCCES -> "Traité avec succès";
            case "TRAITE_AVEC_ERREURS" -> "Traité avec erreurs";
            default -> statut;
        };
    }
}
