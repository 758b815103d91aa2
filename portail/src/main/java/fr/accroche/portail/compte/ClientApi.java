package fr.accroche.portail.compte;

import fr.accroche.modele.IdClient;
import java.util.Set;
import java.util.UUID;

/**
 * A machine that may call the API on behalf of an organism.
 *
 * @param clientId public name in OAuth 2.0
 * @param portees scopes it may ask for
 */
public record ClientApi(
        UUID id,
        String clientId,
        UUID organismeId,
        IdClient matricule,
        String raisonSociale,
        String libelle,
        Set<String> portees) {
    public ClientApi {
        portees = Set.copyOf(portees);
    }
}
