package fr.accroche.portail.organisme;

import java.net.URI;
import java.util.UUID;

/** Gives the single-use link of a registration mail. What keeps the accounts implements it. */
public interface AdressesInscription {
    /**
     * A fresh link, within the current transaction.
     *
     * @param role the account that the sign-up is to open
     */
    URI lien(UUID organisme, RoleOrganisme role);
}
