package fr.accroche.portail.passage;

import java.time.Instant;
import java.util.UUID;

/** Makes the staged passages of a deposit accepted ones, within the transaction that ends the deposit. */
public interface PublicationPassages {
    /**
     * Inserts the passages that stayed OK.
     *
     * @return how many
     */
    int publier(Publication publication);

    /**
     * @param depot whose passages
     * @param tentative run that staged them
     */
    record Publication(UUID depot, int tentative, UUID emetteur, UUID certificateur, Instant accepteLe) {}
}
