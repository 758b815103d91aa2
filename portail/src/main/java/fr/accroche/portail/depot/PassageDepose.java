package fr.accroche.portail.depot;

import java.util.Optional;

/**
 * What became of one passage of a deposit.
 *
 * @param ordinal its rank in the file, from 1
 * @param idTechnique its key, empty when the file gives none
 * @param certification rank of its certification in the file, from 1
 * @param refus why it is KO; empty when it is OK
 */
public record PassageDepose(
        long ordinal, Optional<String> idTechnique, int certification, Optional<PassageRefuse> refus) {}
