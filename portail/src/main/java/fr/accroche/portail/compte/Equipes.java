package fr.accroche.portail.compte;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The users of an account, for its administrators. An account always keeps an active administrator; another account's user
 * answers as an unknown one. Each act is written in the audit trail within its transaction. Safe to share between threads.
 */
public interface Equipes {
    /** Those of an account: active ones first, then by name. */
    List<Membre> de(UUID compte);

    Optional<Membre> trouver(UUID compte, UUID utilisateur);

    /** Creates a user and mails it its identifier and a single-use link. */
    Reponse inviter(Administrateur qui, String prenom, String nom, String mail, RoleUtilisateur role);

    /** Mails a fresh link to a user who has not come yet; the former one opens nothing any more. */
    Reponse relancer(Administrateur qui, UUID utilisateur);

    Reponse changerRole(Administrateur qui, UUID utilisateur, RoleUtilisateur role);

    /** Makes another active user an administrator and oneself a plain user, both or neither. */
    Reponse transmettre(Administrateur qui, UUID utilisateur);

    /** Shuts a user out; its sessions end at once, and its links open nothing any more. */
    Reponse desactiver(Administrateur qui, UUID utilisateur);

    /** Lets a user in again; one who had never come receives a fresh link. */
    Reponse reactiver(Administrateur qui, UUID utilisateur);

    /** Forgets the second factor of an active user who lost it, other than oneself (ASVS 6.4.4). */
    Reponse oublierSecondFacteur(Administrateur qui, UUID utilisateur);

    /**
     * Who acts, and in which account.
     *
     * @param identifiant login identifier, for the audit trail
     */
    record Administrateur(UUID compte, UUID organisme, UUID utilisateur, String identifiant) {}

    /** What became of an act. */
    sealed interface Reponse {
        /** It is done; {@code utilisateur} is whom it is about. */
        record Faite(UUID utilisateur) implements Reponse {}

        /** There is no such user in this account. */
        record Inconnue() implements Reponse {}

        /**
         * It would break a rule; nothing was changed.
         *
         * @param message why, with the remedy, for the person who asked
         */
        record Refusee(String message) implements Reponse {}
    }
}
