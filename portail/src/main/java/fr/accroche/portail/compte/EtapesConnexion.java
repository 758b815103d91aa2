package fr.accroche.portail.compte;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;

/** What the security chain of browsers must know of a login in two steps. Safe to share between threads. */
public interface EtapesConnexion {
    /** Where the second factor is given, or a first one enrolled. */
    String SECOND_FACTEUR = "/connexion/second-facteur";

    /** The same page, for somebody who asked for another one. */
    String SECOND_FACTEUR_REQUIS = SECOND_FACTEUR + "?requis";

    /** The only authority of somebody who gave a right password and still owes the second factor. */
    String AUTORITE = "SECOND_FACTEUR_ATTENDU";

    /** Where a user changes its password; nothing else is open to one who must. */
    String MOT_DE_PASSE = "/espace/compte/mot-de-passe";

    /** What throttling goes by, to be kept with the attempt. */
    Object provenance(HttpServletRequest requete);

    /** True for somebody who gave a right password and still owes the second factor. */
    boolean attendSecondFacteur(Authentication qui);
}
