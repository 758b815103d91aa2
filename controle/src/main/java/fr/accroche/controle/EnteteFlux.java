package fr.accroche.controle;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.IdFlux;
import java.util.Optional;

/**
 * What a flux says of itself, each datum present when it was read and valid.
 *
 * @param idFlux the emitter's key of the file
 * @param horodatage as written
 * @param emetteur matricule of who sends
 * @param certificateur matricule of the certificateur
 * @param idContrat the certificateur's contract
 * @param action what is asked, {@code CREATION} or {@code SUPPRESSION}; only version 1.1.5 of the schema has it
 */
public record EnteteFlux(
        Optional<IdFlux> idFlux,
        Optional<String> horodatage,
        Optional<IdClient> emetteur,
        Optional<IdClient> certificateur,
        Optional<IdContrat> idContrat,
        Optional<String> action) {}
