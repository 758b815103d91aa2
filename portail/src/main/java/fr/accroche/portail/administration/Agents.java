package fr.accroche.portail.administration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may enter the administration. Each change is journaled. Safe to share between threads. */
public interface Agents {
    /** By name, the disabled ones last. */
    List<Agent> lister();

    Optional<Agent> trouver(UUID agent);

    /** False once it is disabled: its open sessions end at their next request. */
    boolean estActif(UUID agent);

    /**
     * Lets an agent in at its next login with this address.
     *
     * @return false when this address is known already
     */
    boolean inviter(String mail, RoleAgent role, String acteur);

    /**
     * Shuts an agent out, or lets it in again.
     *
     * @return false when somebody else changed it since, or when it is the last responsable who may enter
     */
    boolean changerEtat(UUID agent, int version, Agent.Etat etat, String acteur);

    /** The name of whoever acted under this name in the audit trail. */
    String nom(String acteur);

    /**
     * Recognises who logged in: by issuer and subject, or at the first time by an invited address.
     *
     * @return empty when nobody invited it, or it is disabled
     */
    Optional<Agent> reconnaitre(IdentiteAgent identite);
}
