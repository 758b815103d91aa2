package fr.accroche.traitement.accuse;

import fr.accroche.traitement.RefusPassage;
import org.jspecify.annotations.Nullable;

/**
 * A refused passage, as an accusé tells it.
 *
 * @param ordinal rank of the passage in the file, from 1
 * @param certification rank of its certification in the file, from 1
 * @param idTechnique as written, null when absent
 * @param refus why it is KO
 */
public record PassageKo(
        long ordinal, int certification, @Nullable String idTechnique, RefusPassage refus) {
    /** Its official text, complete. */
    String message(EnteteAccuse entete) {
        return refus.messageComplet(entete.emetteurTexte(), idTechniqueTexte(), certification);
    }

    String idTechniqueTexte() {
        return idTechnique == null ? "" : idTechnique;
    }
}
