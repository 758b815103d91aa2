package fr.accroche.portail.presentation;

import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.RoleVivant;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page, those of other jars included, the connected account, absent when nobody is. */
@ControllerAdvice
@SiRole(RoleNoeud.WEB)
class CompteConnecteAdvice {
    private final CertificateurDeTravail travail;

    CompteConnecteAdvice(CertificateurDeTravail travail) {
        this.travail = travail;
    }

    @ModelAttribute("compteConnecte")
    @Nullable
    CompteConnecte compteConnecte(
            @AuthenticationPrincipal @Nullable UtilisateurConnecte utilisateur, HttpServletRequest requete) {
        if (utilisateur == null) {
            return null;
        }
        RoleUtilisateur role = RoleVivant.de(requete).map(RoleVivant::role).orElseGet(utilisateur::role);
        return new CompteConnecte(
                utilisateur.raisonSociale(),
                utilisateur.nomComplet(),
                travail.de(utilisateur, requete),
                role == RoleUtilisateur.ADMINISTRATEUR);
    }
}
