package fr.accroche.portail.presentation;

import fr.accroche.traitement.StatutTraitement;

/**
 * A status as the pages show it.
 *
 * @param nom constant of the API, used as the value of the filter
 * @param texte the guide's exact words
 * @param classe class of the style sheet
 * @param explication what it means, in one or two sentences
 */
public record VueStatut(String nom, String texte, String classe, String explication) {
    public static VueStatut de(StatutTraitement statut) {
        return new VueStatut(statut.name(), statut.libelle(), classe(statut), explication(statut));
    }

    private static String classe(StatutTraitement statut) {
        return switch (statut) {
            case TRAITEMENT_EN_COURS -> "badge-statut-en-cours";
            case TRAITE_AVEC_SUCCES -> "badge-statut-succes";
            case TRAITEMENT_AVEC_ERREURS, TRAITE_AVEC_ERREURS -> "badge-statut-erreurs";
        };
    }

    private static String explication(StatutTraitement statut) {
        return switch (statut) {
            case TRAITEMENT_EN_COURS -> "Le fichier est reçu. Son contrôle ou sa nirisation se poursuit.";
            case TRAITEMENT_AVEC_ERREURS ->
                "Le contrôle du fichier a trouvé des erreurs\u00a0: aucun passage n’est pris en compte. Corrigez le fichier, puis"
                        + " déposez-le de nouveau.";
            case TRAITE_AVEC_SUCCES -> "Tous les passages sont OK\u00a0: ils sont acquis, ne les renvoyez pas.";
            case TRAITE_AVEC_ERREURS ->
                "Des passages sont KO\u00a0: corrigez-les, puis déposez un fichier qui ne contient qu’eux. Les passages OK"
                        + " sont acquis.";
        };
    }
}
