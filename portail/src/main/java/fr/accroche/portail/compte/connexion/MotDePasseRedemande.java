package fr.accroche.portail.compte.connexion;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The password of somebody who is connected, checked, slowed down and journaled as at login. Thread-safe. */
@Component
@SiRole(RoleNoeud.WEB)
public class MotDePasseRedemande {
    private final ConnexionProvider connexion;

    MotDePasseRedemande(ConnexionProvider connexion) {
        this.connexion = connexion;
    }

    public boolean estJuste(UtilisateurConnecte qui, String motDePasse, HttpServletRequest requete) {
        return connexion
                .verifier(qui.getUsername(), motDePasse, Provenance.de(requete))
                .isPresent();
    }
}
