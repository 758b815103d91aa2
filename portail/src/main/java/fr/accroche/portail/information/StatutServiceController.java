package fr.accroche.portail.information;

import fr.accroche.portail.depot.ActiviteDepots;
import fr.accroche.portail.depot.ActiviteDepots.Activite;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The state of the service, as its own figures tell it. */
@Controller
@SiRole(RoleNoeud.WEB)
class StatutServiceController {
    /** A deposit that waits longer than this without a known cause is late: the largest file takes minutes. */
    private static final Duration RETARD = Duration.ofHours(1);

    private final ActiviteDepots activite;
    private final Clock horloge;

    StatutServiceController(ActiviteDepots activite, Clock horloge) {
        this.activite = activite;
        this.horloge = horloge;
    }

    @GetMapping("/statut")
    String statut(Model page) {
        Activite maintenant = activite.maintenant();
        page.addAttribute("etat", etat(maintenant));
        page.addAttribute("enCours", TexteFrancais.nombre(maintenant.enCours()));
        page.addAttribute("enAttente", TexteFrancais.nombre(maintenant.enAttente()));
        page.addAttribute("termines", TexteFrancais.nombre(maintenant.termines()));
        page.addAttribute(
                "plusAncien",
                maintenant.plusAncien().map(TexteFrancais::dateHeure).orElse("aucun"));
        page.addAttribute(
                "delai",
                maintenant.delaiMedian().map(StatutServiceController::enMots).orElse("aucun dépôt terminé"));
        page.addAttribute("quand", TexteFrancais.dateHeure(horloge.instant()));
        return "information/statut";
    }

    private String etat(Activite maintenant) {
        if (maintenant.enAttente() > 0) {
            return "ATTENTE";
        }
        boolean enRetard = maintenant
                .plusAncien()
                .filter(arrivee -> arrivee.isBefore(horloge.instant().minus(RETARD)))
                .isPresent();
        return enRetard ? "RETARD" : "NORMAL";
    }

    private static String enMots(Duration delai) {
        long secondes = Math.max(1, delai.toSeconds());
        return secondes < 120
                ? TexteFrancais.accorde(secondes, "seconde", "secondes")
                : TexteFrancais.accorde(delai.toMinutes(), "minute", "minutes");
    }
}
