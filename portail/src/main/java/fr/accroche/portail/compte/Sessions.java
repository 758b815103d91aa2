package fr.accroche.portail.compte;

import java.util.List;

/** Browser sessions of users; ending one takes effect at its next request, on every node. Thread-safe. */
public interface Sessions {
    /** Most recently used first. */
    List<SessionOuverte> de(IdentifiantConnexion identifiant);

    /** Ends one session of this user; nothing happens when it has no such session. */
    void fermer(IdentifiantConnexion identifiant, String cle);

    /** Ends all sessions of this user, as when it is disabled or its password changes. */
    void fermerToutes(IdentifiantConnexion identifiant);

    /** Ends all sessions of this user but the one in which it acts. */
    void fermerAutres(IdentifiantConnexion identifiant, String cleGardee);
}
