package fr.accroche.portail.presentation;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page, those of other jars included, the connected account, absent when nobody is. */
@ControllerAdvice
@SiRole(RoleNoeud.WEB)
class CompteConnecteAdvice {
    @ModelAttribute("compteConnecte")
    @Nullable
    CompteConnecte compteConnecte(@AuthenticationPrincipal @Nullable UtilisateurConnecte utilisateur) {
        return utilisateur == null ? null : new CompteConnecte(utilisateur.raisonSociale(), utilisateur.nomComplet());
    }
}
