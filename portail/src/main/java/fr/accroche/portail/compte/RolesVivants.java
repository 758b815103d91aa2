package fr.accroche.portail.compte;

import java.util.Optional;
import java.util.UUID;

/** Asked at each request of a session, so that whoever is disabled, or loses a role, feels it at once. */
public interface RolesVivants {
    /** Empty once the user, its account or its organism is no longer active. */
    Optional<RoleVivant> de(UUID utilisateur);
}
