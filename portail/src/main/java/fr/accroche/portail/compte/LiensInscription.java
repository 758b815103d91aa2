package fr.accroche.portail.compte;

import fr.accroche.portail.organisme.RoleOrganisme;
import java.net.URI;
import java.util.UUID;

/** The links of the mails that bring an organism its sign-up identifiers. Safe to share between threads. */
public interface LiensInscription {
    /**
     * A link to the sign-up of an organism in one role, good once and for seven days; the ones made before open nothing
     * any more. Opens the account of that role and of the current SIRET when there is none. Takes part in the current
     * transaction.
     *
     * @throws IllegalArgumentException when the organism has no such role or no current SIRET
     */
    URI creer(UUID organisme, RoleOrganisme role);
}
