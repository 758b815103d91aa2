package fr.accroche.portail.compte;

import fr.accroche.portail.organisme.RoleOrganisme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sign-ups that agents follow: those that wait for a referent's word, those that a referent contested. Each act is
 * written in the audit trail within its transaction. Safe to share between threads.
 */
public interface SuiviInscriptions {
    /** Those that wait, the oldest first, then those contested within ninety days. */
    List<InscriptionSuivie> lister(int limite);

    /**
     * Agrees to, or refuses, a sign-up of an organism without a referent.
     *
     * @return a sentence for the agent, empty when it waits no more or the referent is to be asked
     */
    Optional<String> decider(UUID inscription, boolean accord, String acteur);

    /**
     * Sends the referent a fresh link to agree to a sign-up.
     *
     * @return false when it waits no more, or there is no referent
     */
    boolean relancerReferent(UUID inscription, String acteur);

    /**
     * A sign-up.
     *
     * @param decideeLe when it was contested; empty while it waits
     * @param referent address of the organism's referent, empty when it has none
     */
    record InscriptionSuivie(
            UUID id,
            UUID organisme,
            String raisonSociale,
            String matricule,
            RoleOrganisme role,
            String titulaire,
            String mail,
            Instant recueLe,
            Optional<Instant> decideeLe,
            Optional<String> referent) {
        /** True until somebody agreed to it or refused it. */
        public boolean attend() {
            return decideeLe.isEmpty();
        }

        /** Masked: these are personal data. */
        @Override
        public String toString() {
            return "InscriptionSuivie[" + id + "]";
        }
    }
}
