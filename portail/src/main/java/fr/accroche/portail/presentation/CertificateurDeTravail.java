package fr.accroche.portail.presentation;

import fr.accroche.portail.compte.RoleVivant;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.Organismes;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.presentation.CompteConnecte.TravailPour;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The certificateur for which somebody works: a certificateur's account for itself, a déposant's for the one that it
 * chose, kept with the session. A choice whose mandate has ended is to be made
 * again, even when one certificateur is left: nobody deposits for another one unawares.
 */
@Component
@SiRole(RoleNoeud.WEB)
public final class CertificateurDeTravail {
    private static final String CHOIX = "certificateurDeTravail";

    private final Organismes organismes;

    CertificateurDeTravail(Organismes organismes) {
        this.organismes = organismes;
    }

    public TravailPour de(UtilisateurConnecte utilisateur, HttpServletRequest requete) {
        List<Organisme> possibles = possibles(utilisateur, requete);
        HttpSession session = requete.getSession(false);
        Object choisi = session == null ? null : session.getAttribute(CHOIX);
        if (choisi == null && possibles.size() == 1) {
            return new TravailPour(Optional.of(possibles.get(0)), possibles);
        }
        return new TravailPour(
                possibles.stream()
                        .filter(organisme -> organisme.id().toString().equals(choisi))
                        .findFirst(),
                possibles);
    }

    /** @return false when this account may not work for that one: nothing is changed */
    public boolean choisir(UtilisateurConnecte utilisateur, UUID certificateur, HttpServletRequest requete) {
        boolean permis = possibles(utilisateur, requete).stream()
                .anyMatch(organisme -> organisme.id().equals(certificateur));
        if (permis) {
            requete.getSession().setAttribute(CHOIX, certificateur.toString());
        }
        return permis;
    }

    /** One organism may have an account for each role (guide 4.3, situation 2): each works for its own. */
    private List<Organisme> possibles(UtilisateurConnecte utilisateur, HttpServletRequest requete) {
        List<Organisme> tous = organismes.certificateursDe(utilisateur.organismeId());
        return RoleVivant.de(requete)
                .map(role -> tous.stream()
                        .filter(organisme -> organisme.id().equals(utilisateur.organismeId())
                                == (role.roleCompte() == RoleOrganisme.CERTIFICATEUR))
                        .toList())
                .orElse(tous);
    }
}
