package fr.accroche.portail.compte.connexion;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.secondfacteur.ClesAcces;
import fr.accroche.portail.compte.secondfacteur.MoyensSecondFacteur;
import fr.accroche.portail.compte.secondfacteur.VerificationSecondFacteur;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * The second factor of somebody who is connected, asked again: checked, slowed down and journaled as at login.
 * Thread-safe.
 */
@Component
@SiRole(RoleNoeud.WEB)
public class SecondFacteurRedemande {
    private final VerificationSecondFacteur verification;
    private final ClesAcces cles;
    private final TentativesSecondFacteur tentatives;
    private final Clock horloge;

    SecondFacteurRedemande(
            VerificationSecondFacteur verification, ClesAcces cles, TentativesSecondFacteur tentatives, Clock horloge) {
        this.verification = verification;
        this.cles = cles;
        this.tentatives = tentatives;
        this.horloge = horloge;
    }

    /** What this user has. */
    public MoyensSecondFacteur moyens(UtilisateurConnecte qui) {
        return verification.moyens(qui.utilisateurId());
    }

    /** A code of the application, or a recovery code. */
    public Issue prendreCode(UtilisateurConnecte qui, String code, HttpServletRequest requete) {
        return prendre(qui, requete, () -> verification.prendre(qui.utilisateurId(), code));
    }

    /** What the browser needs to use one of the passkeys, in JSON. */
    public String demanderCle(UtilisateurConnecte qui, HttpServletRequest requete) {
        return cles.demander(qui.getUsername(), requete.getSession());
    }

    /** @param reponse of the browser, to what was last asked in this session */
    public Issue prendreCle(UtilisateurConnecte qui, String reponse, HttpServletRequest requete) {
        return prendre(qui, requete, () -> cles.reconnaitre(qui.getUsername(), reponse, requete.getSession()));
    }

    private Issue prendre(UtilisateurConnecte qui, HttpServletRequest requete, BooleanSupplier preuve) {
        UtilisateurAttendu attendu = new UtilisateurAttendu(qui, horloge.instant());
        if (tentatives.sontPermises(attendu, requete) && preuve.getAsBoolean()) {
            return Issue.JUSTE;
        }
        return tentatives.echec(attendu, requete) ? Issue.TROP_DE_FAUX : Issue.FAUX;
    }

    /** Ends a session in which too many were wrong, and goes to the login. */
    public String recommencer(HttpServletRequest requete) {
        return tentatives.recommencer(requete, "codes");
    }

    /** How it ended. */
    public enum Issue {
        JUSTE,
        FAUX,
        /** Somebody may be guessing: the session must end. */
        TROP_DE_FAUX
    }
}
