package fr.accroche.modele;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The European digital level of a passage, by DigComp (dictionary, block 6).
 *
 * @param scoreGeneral 1 to 1000, or null
 * @param resultats one per competence
 */
public record NiveauNumerique(@Nullable Integer scoreGeneral, List<Resultat> resultats) {
    public NiveauNumerique {
        resultats = List.copyOf(resultats);
    }

    /**
     * The level reached in one competence.
     *
     * @param niveau 1 to 8, or null
     * @param domaine one character, 1 to 5 by the dictionary, or null
     * @param competence one character, or null
     */
    public record Resultat(
            @Nullable Integer niveau,
            @Nullable String domaine,
            @Nullable String competence) {}
}
