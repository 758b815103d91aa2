package fr.accroche.portail.correction;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A KO passage in the grid.
 *
 * @param ordinal rank in its file
 * @param raison why it is KO, the official text
 * @param modifiee true when a cell is not what was sent
 * @param faute what concerns the passage and no cell of it; null for nothing
 */
record LigneGrille(
        long ordinal,
        String idTechnique,
        String certification,
        String raison,
        String remede,
        boolean modifiee,
        @Nullable String faute,
        List<Cellule> cellules,
        List<Choix> propositions) {
    LigneGrille {
        cellules = List.copyOf(cellules);
        propositions = List.copyOf(propositions);
    }

    /**
     * @param envoyee as it was sent
     * @param message what the rules say of it; null for nothing
     * @param erreur false when they only warn
     * @param aVerifier the refusal names this datum
     */
    record Cellule(
            Colonne colonne,
            String nom,
            String id,
            String valeur,
            String envoyee,
            @Nullable String message,
            boolean erreur,
            boolean aVerifier) {
        /** Public for the template. */
        public boolean modifiee() {
            return !valeur.equals(envoyee);
        }

        /** True when its value is none of those to choose from. */
        public boolean horsListe() {
            return !valeur.isEmpty()
                    && colonne.options().stream()
                            .noneMatch(option -> option.valeur().equals(valeur));
        }
    }

    /**
     * A proposal.
     *
     * @param cle names it when no script applies it
     * @param json the names of the cells and what they would become, for the script
     * @param changements the same in words
     */
    record Choix(String cle, String raison, String changements, String json) {
        static String enMots(Map<String, String> parLibelle) {
            return parLibelle.entrySet().stream()
                    .map(entree ->
                            entree.getKey() + "\u00a0: " + (entree.getValue().isEmpty() ? "(vide)" : entree.getValue()))
                    .reduce((a, b) -> a + "\u00a0; " + b)
                    .orElse("");
        }
    }
}
