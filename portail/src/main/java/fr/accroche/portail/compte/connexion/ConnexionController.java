package fr.accroche.portail.compte.connexion;

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
public class ConnexionController {
    private static final String ECHEC =
            "L’identifiant ou le mot de passe est incorrect. Vérifiez-les, puis recommencez\u00a0; après plusieurs échecs,"
                    + " attendez quelques minutes.";
    private static final Map<String, String> AVIS = Map.of(
            "deconnexion", "Vous êtes déconnecté.",
            "choisi", "Votre mot de passe est enregistré. Connectez-vous pour continuer.",
            "expire", "Le délai pour donner le second facteur est passé. Saisissez de nouveau votre mot de passe.",
            "codes", "Trop de codes faux. Saisissez de nouveau votre mot de passe.",
            "adresse", "Votre nouvelle adresse électronique est confirmée.");

    @GetMapping("/connexion")
    public String connexion(@RequestParam Map<String, String> parametres, Model page) {
        if (parametres.containsKey("erreur")) {
            page.addAttribute("erreur", ECHEC);
            page.addAttribute("erreurs", Map.of("identifiant", ECHEC));
        } else {
            parametres.keySet().stream()
                    .filter(AVIS::containsKey)
                    .findFirst()
                    .ifPresent(avis -> page.addAttribute("avis", AVIS.get(avis)));
        }
        return "compte/connexion";
    }
}
