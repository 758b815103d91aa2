package fr.accroche.portail.compte;

import java.util.UUID;

/** How users and organisms get in for the first time. Safe to share between threads. */
public interface Invitations {
    /**
     * Creates a user without a password and mails its login identifier with a link, good once and for seven days, by
     * which it chooses one. Takes part in the current transaction.
     */
    IdentifiantConnexion inviter(NouvelUtilisateur nouveau);

    /** Mails a user who has not chosen a password yet a fresh link; the old one opens nothing any more. */
    void renvoyer(UUID utilisateur);
}
