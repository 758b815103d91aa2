package fr.accroche.portail.gestion;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.journal.Historique;
import fr.accroche.portail.journal.Historique.FaitConsigne;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was done in an organism's name, and by whom, for its administrators. */
@Controller
@SiRole(RoleNoeud.WEB)
class HistoriqueController {
    private static final int FAITS_PAR_PAGE = 50;

    private final Historique historique;

    HistoriqueController(Historique historique) {
        this.historique = historique;
    }

    @GetMapping("/espace/organisme/historique")
    String historique(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @RequestParam(required = false) @Nullable Long avant,
            Model page) {
        List<FaitConsigne> trouves =
                historique.de(utilisateur.organismeId(), Optional.ofNullable(avant), FAITS_PAR_PAGE + 1);
        List<FaitConsigne> montres = trouves.subList(0, Math.min(trouves.size(), FAITS_PAR_PAGE));
        page.addAttribute("faits", montres.stream().map(VueFait::de).toList());
        page.addAttribute("avant", avant);
        page.addAttribute(
                "suivant",
                trouves.size() > FAITS_PAR_PAGE
                        ? montres.get(montres.size() - 1).rang()
                        : null);
        return "gestion/historique";
    }
}
