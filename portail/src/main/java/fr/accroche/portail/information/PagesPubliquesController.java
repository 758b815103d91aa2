package fr.accroche.portail.information;

import fr.accroche.portail.presentation.VueStatut;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.traitement.StatutTraitement;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages anybody may read. */
@Controller
@SiRole(RoleNoeud.WEB)
class PagesPubliquesController {
    private final AccrocheProperties proprietes;

    PagesPubliquesController(AccrocheProperties proprietes) {
        this.proprietes = proprietes;
    }

    @GetMapping("/")
    String accueil(Model page) {
        page.addAttribute(
                "statuts",
                Arrays.stream(StatutTraitement.values()).map(VueStatut::de).toList());
        return "information/accueil";
    }

    @GetMapping("/aide")
    String aide() {
        return "information/aide";
    }

    @GetMapping("/developpeurs")
    String developpeurs(Model page) {
        page.addAttribute("url", proprietes.url());
        page.addAttribute("appelsParMinute", proprietes.api().appelsParMinute());
        page.addAttribute("appelsParMinuteOrganisme", proprietes.api().appelsParMinuteOrganisme());
        return "information/developpeurs";
    }

    @GetMapping("/accessibilite")
    String accessibilite() {
        return "information/accessibilite";
    }
}
