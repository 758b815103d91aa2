package fr.accroche.portail.espace;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.presentation.CertificateurDeTravail;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The choice, in the head of every page, of the certificateur for which a déposant works. */
@Controller
@SiRole(RoleNoeud.WEB)
class ChoixCertificateurController {
    private final CertificateurDeTravail travail;

    ChoixCertificateurController(CertificateurDeTravail travail) {
        this.travail = travail;
    }

    @PostMapping("/espace/certificateur")
    String choisir(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @RequestParam String certificateur,
            HttpServletRequest requete,
            RedirectAttributes suite) {
        boolean choisi = Identifiants.lire(certificateur)
                .filter(choix -> travail.choisir(utilisateur, choix, requete))
                .isPresent();
        if (!choisi) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        suite.addFlashAttribute("avis", "C’est noté\u00a0: vos prochains dépôts seront faits pour ce certificateur.");
        return "redirect:/espace";
    }
}
