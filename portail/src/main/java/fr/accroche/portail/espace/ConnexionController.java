package fr.accroche.portail.espace;

import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. Signing in itself belongs to the security chain; its failures are told without saying which part failed. */
@Controller
@SiRole(RoleNoeud.WEB)
class ConnexionController {
    private static final String ECHEC =
            "L’identifiant ou le mot de passe est incorrect. Vérifiez-les, puis recommencez\u00a0; après plusieurs échecs,"
                    + " attendez quelques minutes.";

    @GetMapping("/connexion")
    String connexion(@RequestParam Map<String, String> parametres, Model page) {
        if (parametres.containsKey("erreur")) {
            page.addAttribute("erreur", ECHEC);
            page.addAttribute("erreurs", Map.of("identifiant", ECHEC));
        } else if (parametres.containsKey("deconnexion")) {
            page.addAttribute("avis", "Vous êtes déconnecté.");
        }
        return "compte/connexion";
    }
}
