package fr.accroche.portail.organisme;

import fr.accroche.modele.Siret;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A contact request to take in.
 *
 * @param id drawn when the form was opened: the same one again is the same request
 * @param situation for {@link MotifContact#ACCROCHAGE} only
 * @param sirets without double, the main one first; empty only for a question
 * @param succession for {@link MotifContact#NOUVEAU_SIRET} only
 * @param referent absent only for an organism taken from the registers
 * @param suspecte the trap that people do not see was filled
 * @param reseau address it came from, empty when an agent made it
 */
public record NouvelleDemande(
        UUID id,
        OrigineDemande origine,
        MotifContact motif,
        Optional<SituationDepot> situation,
        String raisonSociale,
        List<Siret> sirets,
        Optional<Succession> succession,
        Optional<Referent> referent,
        Optional<DeposantDeclare> deposant,
        String message,
        boolean suspecte,
        Optional<String> reseau) {
    public NouvelleDemande {
        sirets = List.copyOf(sirets);
    }
}
