package fr.accroche.portail.compte.connexion;

import fr.accroche.portail.compte.jdbc.UtilisateurRepository;
import fr.accroche.portail.compte.lettre.LettresCompte;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Wrong second factors: slowed down as wrong passwords are, and after five in one session the password must be given
 * again and its owner is told, since somebody may know it. Safe to share between threads.
 */
@Component
@SiRole(RoleNoeud.WEB)
class TentativesSecondFacteur {
    private static final int MAXIMUM = 5;
    private static final String ATTRIBUT = "accroche.codesFaux";

    private final FreinConnexion frein;
    private final LettresCompte lettres;
    private final UtilisateurRepository utilisateurs;
    private final Journal journal;
    private final Clock horloge;

    TentativesSecondFacteur(
            FreinConnexion frein,
            LettresCompte lettres,
            UtilisateurRepository utilisateurs,
            Journal journal,
            Clock horloge) {
        this.frein = frein;
        this.lettres = lettres;
        this.utilisateurs = utilisateurs;
        this.journal = journal;
        this.horloge = horloge;
    }

    boolean sontPermises(UtilisateurAttendu attendu, HttpServletRequest requete) {
        return !frein.doitAttendre(OuvertureSession.cible(attendu.getName()), Provenance.de(requete));
    }

    /**
     * Counts a wrong one.
     *
     * @return true when there were too many in this session
     */
    boolean echec(UtilisateurAttendu attendu, HttpServletRequest requete) {
        frein.echec(OuvertureSession.cible(attendu.getName()), Provenance.de(requete));
        journal.consigner(new Fait(
                attendu.getName(),
                Optional.of(attendu.personne().organismeId()),
                "CONNEXION",
                "second facteur",
                "REFUSE",
                Optional.of(requete.getRemoteAddr())));
        HttpSession session = requete.getSession();
        int faux = session.getAttribute(ATTRIBUT) instanceof Integer nombre ? nombre + 1 : 1;
        session.setAttribute(ATTRIBUT, faux);
        if (faux < MAXIMUM) {
            return false;
        }
        utilisateurs
                .parId(attendu.personne().utilisateurId())
                .ifPresent(qui -> lettres.secondFacteurDevine(qui, requete.getRemoteAddr(), horloge.instant()));
        return true;
    }

    /** Ends the session and goes back to the password. */
    String recommencer(HttpServletRequest requete, String avis) {
        requete.getSession().invalidate();
        SecurityContextHolder.clearContext();
        return "redirect:/connexion?" + avis;
    }
}
