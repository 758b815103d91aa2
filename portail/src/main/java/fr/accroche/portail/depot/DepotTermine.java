package fr.accroche.portail.depot;

import fr.accroche.traitement.StatutTraitement;
import java.util.Optional;
import java.util.UUID;

/** The processing of a deposit has ended. Published inside the transaction that says so. */
public record DepotTermine(
        DepotId id,
        long numero,
        String nomFichier,
        StatutTraitement statut,
        UUID organismeId,
        Optional<UUID> utilisateurId) {}
