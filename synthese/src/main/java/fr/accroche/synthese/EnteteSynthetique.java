package fr.accroche.synthese;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.IdFlux;
import java.time.OffsetDateTime;

/**
 * The head of a flux: who sends, for whom.
 *
 * @param idFlux key of the file
 * @param horodatage sending time; written without fractions of a second, as the schema wants
 * @param emetteur matricule of the depositor
 * @param certificateur matricule of the certificateur
 * @param contrat contract of the certificateur
 */
public record EnteteSynthetique(
        IdFlux idFlux, OffsetDateTime horodatage, IdClient emetteur, IdClient certificateur, IdContrat contrat) {}
