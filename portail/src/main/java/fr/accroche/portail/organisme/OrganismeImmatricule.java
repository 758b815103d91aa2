package fr.accroche.portail.organisme;

import fr.accroche.modele.IdContrat;
import fr.accroche.modele.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is known of a registered organism.
 *
 * @param situation whether it may use the portal
 * @param entite shared by the organisms of one entity with several SIRETs
 * @param sirets its SIRETs through time, the oldest first
 * @param contrats the contract of each role in force
 * @param succession the organism whose SIRET this one replaces, and since when
 */
public record OrganismeImmatricule(
        Organisme organisme,
        Situation situation,
        UUID entite,
        List<SiretDate> sirets,
        Map<RoleOrganisme, IdContrat> contrats,
        Optional<Referent> referent,
        Optional<Predecesseur> succession) {
    public OrganismeImmatricule {
        sirets = sirets.stream().sorted(Comparator.comparing(SiretDate::debut)).toList();
        contrats = Map.copyOf(contrats);
    }

    /** False once it is suspended or closed. */
    public boolean actif() {
        return situation.etat() == EtatOrganisme.ACTIF;
    }

    /** The SIRET it has now, or the last it had. */
    public Siret siret() {
        return sirets.get(sirets.size() - 1).siret();
    }

    /**
     * A state, and how it came to it.
     *
     * @param depuis empty while it never changed
     * @param motif why, in the words of the agent
     */
    public record Situation(EtatOrganisme etat, Optional<Instant> depuis, String motif) {}

    /**
     * A SIRET and its days.
     *
     * @param fin last day, empty while it lasts
     */
    public record SiretDate(Siret siret, LocalDate debut, Optional<LocalDate> fin) {}

    /** The organism that was before. */
    public record Predecesseur(Organisme organisme, LocalDate date) {}
}
