package fr.accroche.portail.espace;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.depot.FiltreDepots;
import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.traitement.StatutTraitement;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the depositor's space: what is to be done, then the last deposits. */
@Controller
@SiRole(RoleNoeud.WEB)
class TableauDeBordController {
    private static final int DERNIERS_DEPOTS = 10;
    private static final int DEPOTS_A_FAIRE = 5;

    private final Depots depots;

    TableauDeBordController(Depots depots) {
        this.depots = depots;
    }

    @GetMapping("/espace")
    String tableauDeBord(@AuthenticationPrincipal UtilisateurConnecte utilisateur, Model page) {
        FiltreDepots filtre = new FiltreDepots(Optional.empty(), Optional.empty(), Optional.empty(), DERNIERS_DEPOTS);
        List<SuiviDepot> derniers = depots.lister(Deposant.de(utilisateur), filtre);
        page.addAttribute(
                "derniers", derniers.stream().map(EcritureDepot::resume).toList());
        page.addAttribute(
                "aFaire",
                derniers.stream()
                        .filter(TableauDeBordController::aDesErreurs)
                        .limit(DEPOTS_A_FAIRE)
                        .map(EcritureDepot::resume)
                        .toList());
        return "espace/tableau-de-bord";
    }

    private static boolean aDesErreurs(SuiviDepot depot) {
        return depot.statut() == StatutTraitement.TRAITEMENT_AVEC_ERREURS
                || depot.statut() == StatutTraitement.TRAITE_AVEC_ERREURS;
    }
}
