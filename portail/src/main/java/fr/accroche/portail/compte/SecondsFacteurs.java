package fr.accroche.portail.compte;

import java.util.UUID;

/** Second factors, as others than their owner may touch them. Safe to share between threads. */
public interface SecondsFacteurs {
    /**
     * Forgets the second factor of a user who lost it: its sessions end, it enrols a new one at its next login, which
     * still asks for its password. The user and the referent are told by mail.
     *
     * @param acteur who decided it, for the audit trail
     */
    void oublier(UUID utilisateur, String acteur);

    /** Gives an existing user the secret of an application, in Base32; for accounts made by a program, as the demo's. */
    void poserTotp(IdentifiantConnexion identifiant, String secret);
}
