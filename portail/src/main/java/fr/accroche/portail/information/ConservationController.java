package fr.accroche.portail.information;

import fr.accroche.portail.conservation.Durees;
import fr.accroche.portail.conservation.RegleAppliquee;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the portal keeps, and how long. */
@Controller
@SiRole(RoleNoeud.WEB)
class ConservationController {
    private final Durees durees;

    ConservationController(Durees durees) {
        this.durees = durees;
    }

    @GetMapping("/conservation")
    String conservation(Model page) {
        page.addAttribute("regles", RegleAppliquee.toutes(durees));
        return "information/conservation";
    }
}
