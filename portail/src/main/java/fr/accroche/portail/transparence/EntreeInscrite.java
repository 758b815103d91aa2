package fr.accroche.portail.transparence;

import java.util.Optional;
import java.util.UUID;

/**
 * A leaf as the database keeps it, without the passage.
 *
 * @param sel empty once erased
 * @param engagement commitment to the holder, where there is one
 */
public record EntreeInscrite(
        long indice, UUID passage, NatureEntree nature, Optional<byte[]> sel, Optional<byte[]> engagement) {}
