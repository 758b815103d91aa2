package fr.accroche.portail.administration;

import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where agents begin, and come back to when they are refused. */
@Controller
@SiRole(RoleNoeud.WEB)
class ConnexionAgentsController {
    private static final Map<String, String> REFUS = Map.of(
            "niveau",
            "Votre connexion n’a pas utilisé de second facteur, qui est obligatoire ici. Activez-le auprès de votre"
                    + " fournisseur d’identité, puis recommencez.",
            "inconnu",
            "Vous êtes bien reconnu, mais personne ne vous a ouvert l’accès à cette administration. Demandez-le à un"
                    + " responsable de votre équipe.",
            "indisponible",
            "ProConnect ne répond pas. Réessayez dans quelques minutes ; si cela dure, prévenez l’exploitant du portail.",
            "erreur",
            "La connexion n’a pas abouti. Recommencez ; si cela se répète, prévenez l’exploitant du portail.");

    private final ObjectProvider<EntreeAgents> entree;

    ConnexionAgentsController(ObjectProvider<EntreeAgents> entree) {
        this.entree = entree;
    }

    @GetMapping("/administration/connexion")
    String connexion(@RequestParam Map<String, String> recus, Model page) {
        REFUS.forEach((cause, message) -> {
            if (recus.containsKey(cause)) {
                page.addAttribute("refus", message);
            }
        });
        page.addAttribute("deconnexion", recus.containsKey("deconnexion"));
        page.addAttribute("ouverte", entree.getIfAvailable() != null);
        return "administration/connexion";
    }
}
