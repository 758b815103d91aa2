package fr.accroche.portail.organisme;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.Siret;
import java.time.LocalDate;
import java.util.Map;

/**
 * An organism to register.
 *
 * @param contrats the contract that attests each of its roles
 * @param debut first day of the contracts and of the SIRET
 */
public record NouvelOrganisme(
        IdClient matricule,
        String raisonSociale,
        Siret siret,
        Map<RoleOrganisme, IdContrat> contrats,
        LocalDate debut) {
    public NouvelOrganisme {
        contrats = Map.copyOf(contrats);
    }
}
