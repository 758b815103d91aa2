package fr.accroche.portail.espace;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of one deposit, and its part that moves. Another organism's deposit answers as an unknown one. */
@Controller
@SiRole(RoleNoeud.WEB)
class DetailDepotController {
    private static final int EXEMPLES_PAR_CAUSE = 5;
    private static final int RELECTURE_SECONDES = 5;

    private final Depots depots;

    DetailDepotController(Depots depots) {
        this.depots = depots;
    }

    @GetMapping("/espace/depots/{id}")
    String detail(@AuthenticationPrincipal UtilisateurConnecte utilisateur, @PathVariable String id, Model page) {
        VueDepot vue = vue(Deposant.de(utilisateur), id);
        page.addAttribute("depot", vue);
        DepotId.lire(id)
                .flatMap(lu -> depots.jumeau(Deposant.de(utilisateur), lu))
                .ifPresent(jumeau -> page.addAttribute("jumeau", EcritureDepot.resume(jumeau)));
        if (!vue.termine()) {
            page.addAttribute("actualisation", RELECTURE_SECONDES);
        }
        return "espace/depot";
    }

    /** What {@code suivi.js} asks for again until the processing has ended. */
    @GetMapping("/espace/depots/{id}/suivi")
    String suivi(@AuthenticationPrincipal UtilisateurConnecte utilisateur, @PathVariable String id, Model page) {
        page.addAttribute("depot", vue(Deposant.de(utilisateur), id));
        return "fragments/depot :: suivi(depot=${depot})";
    }

    private VueDepot vue(Deposant deposant, String texteId) {
        DepotId id = DepotId.lire(texteId).orElseThrow(DetailDepotController::introuvable);
        SuiviDepot depot = depots.trouver(deposant, id).orElseThrow(DetailDepotController::introuvable);
        return depot.estTermine()
                ? EcritureDepot.detail(
                        depot,
                        depots.anomalies(deposant, id, EXEMPLES_PAR_CAUSE),
                        depots.passagesRefuses(deposant, id, 0, EcritureDepot.PASSAGES_KO_MONTRES))
                : EcritureDepot.detail(depot, List.of(), List.of());
    }

    private static ResponseStatusException introuvable() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
