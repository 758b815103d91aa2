package fr.accroche.portail.organisme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Contact requests (guide 4.1). Each act is written in the audit trail. Safe to share between threads. */
public interface Demandes {
    /** Takes a request in, once, and sends its acknowledgement. */
    ReceptionDemande deposer(NouvelleDemande nouvelle, String acteur);

    /** The oldest first. */
    List<Demande> lister(FiltreDemandes filtre);

    Optional<Demande> trouver(UUID demande);

    /**
     * Does one act.
     *
     * @param version the one the agent saw
     * @param acteur the agent
     * @return false when somebody else changed the request since, or its state does not allow the act: nothing is done
     */
    boolean agir(UUID demande, int version, ActeDemande acte, String acteur);

    /** What may be the same organism, or the same request. */
    Rapprochements rapprochements(Demande demande);

    /**
     * @param organismes registered ones with a SIRET of the request, of the same legal unit, or of the same name
     * @param demandes other open requests with one of its SIRETs
     */
    record Rapprochements(List<OrganismeImmatricule> organismes, List<Demande> demandes) {
        public Rapprochements {
            organismes = List.copyOf(organismes);
            demandes = List.copyOf(demandes);
        }

        public boolean estVide() {
            return organismes.isEmpty() && demandes.isEmpty();
        }
    }
}
