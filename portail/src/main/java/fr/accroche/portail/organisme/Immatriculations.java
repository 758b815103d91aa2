package fr.accroche.portail.organisme;

import fr.accroche.modele.IdContrat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What agents do to register organisms: matricules, contracts, and the mail that carries them (guide 4.1, 4.3.1). Each
 * act is written in the audit trail within its transaction. Safe to share between threads.
 */
public interface Immatriculations {
    /**
     * Registers every organism that a request declares, and the mandate of its situation; the mails are then ready to be
     * read over and sent.
     *
     * @param version of the request that the agent saw
     */
    ReponseImmatriculation immatriculer(UUID demande, int version, String acteur);

    /** The mails of a registered request, as they will be sent; a placeholder stands for the single-use link. */
    List<CourrierIdentifiants> courriers(Demande demande);

    /**
     * Sends them, or sends them again to corrected addresses, each with a fresh link.
     *
     * @return false when the request is not registered, or somebody else changed it since
     */
    boolean envoyer(UUID demande, int version, String acteur);

    /** What became of those that were sent, the newest first. */
    List<EnvoiIdentifiants> envois(UUID demande);

    /** Treated requests whose last mail the relay refused: their referent has received nothing. */
    List<Demande> nonArrivees();

    /**
     * Notes that one came back, so that its address is corrected.
     *
     * @return false when there is no such mail, or somebody else changed the request since
     */
    boolean signalerRetour(UUID demande, int rang, int version, String acteur);

    Optional<OrganismeImmatricule> trouver(UUID organisme);

    /** By part of its name, beginning of a SIRET, or matricule. */
    List<OrganismeImmatricule> chercher(String texte, int limite);

    /** All organisms of its entity, itself included. */
    List<OrganismeImmatricule> deLEntite(UUID organisme);

    /**
     * Opens a role that an organism did not have, with a new contract, and mails its referent: it then runs the sign-up
     * again for a second account (guide 4.3.1).
     *
     * @return the new contract, or nothing when it has that role already or is unknown
     */
    Optional<IdContrat> ouvrirRole(UUID organisme, RoleOrganisme role, String acteur);

    /**
     * Suspends, closes or restores an organism, from the next request of its users and software on, and mails its
     * referent. What it deposited stays.
     *
     * @param motif why, for the referent
     * @return false when it is in this state already, or unknown
     */
    boolean changerEtat(UUID organisme, EtatOrganisme etat, String motif, String acteur);
}
