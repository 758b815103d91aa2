package fr.accroche.portail.information;

import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The guide of the API; a test runs its commands. */
@Controller
@SiRole(RoleNoeud.WEB)
class DeveloppeursController {
    private final AccrocheProperties proprietes;

    DeveloppeursController(AccrocheProperties proprietes) {
        this.proprietes = proprietes;
    }

    @GetMapping("/developpeurs")
    String developpeurs(Model page) {
        page.addAttribute("url", proprietes.url());
        page.addAttribute("appelsParMinute", proprietes.api().appelsParMinute());
        page.addAttribute("appelsParMinuteOrganisme", proprietes.api().appelsParMinuteOrganisme());
        return "information/developpeurs";
    }
}
