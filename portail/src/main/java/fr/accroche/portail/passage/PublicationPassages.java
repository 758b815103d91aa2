package fr.accroche.portail.passage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes the staged passages of a deposit accepted ones, within the transaction that ends the deposit. */
public interface PublicationPassages {
    /**
     * Inserts the passages that stayed OK; those that replace make the version before them a past one.
     *
     * @return how many
     */
    int publier(Publication publication);

    /**
     * @param depot whose passages
     * @param tentative run that staged them
     * @param remplacement why each replaces the current version of its idTechnique; empty when they are new
     */
    record Publication(
            UUID depot,
            int tentative,
            UUID emetteur,
            UUID certificateur,
            Instant accepteLe,
            Optional<MotifRemplacement> remplacement) {}
}
