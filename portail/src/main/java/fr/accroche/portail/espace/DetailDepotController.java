package fr.accroche.portail.espace;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.depot.ResultatsDepots;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The summary of one deposit and its part that moves, its accusés and its proofs. */
@Controller
@SiRole(RoleNoeud.WEB)
class DetailDepotController {
    private static final int RELECTURE_SECONDES = 5;

    private final Depots depots;
    private final ResultatsDepots resultats;
    private final EcritureAnomalies ecriture;

    DetailDepotController(Depots depots, ResultatsDepots resultats, EcritureAnomalies ecriture) {
        this.depots = depots;
        this.resultats = resultats;
        this.ecriture = ecriture;
    }

    @GetMapping("/espace/depots/{id}")
    String detail(@AuthenticationPrincipal UtilisateurConnecte utilisateur, @PathVariable String id, Model page) {
        VueDepot vue = vue(DepotDemande.trouver(depots, utilisateur, id));
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
        page.addAttribute("depot", vue(DepotDemande.trouver(depots, utilisateur, id)));
        return "fragments/depot :: suivi(depot=${depot})";
    }

    @GetMapping("/espace/depots/{id}/accuses")
    String accuses(@AuthenticationPrincipal UtilisateurConnecte utilisateur, @PathVariable String id, Model page) {
        page.addAttribute("depot", sansListes(DepotDemande.trouver(depots, utilisateur, id)));
        return "espace/depot-accuses";
    }

    @GetMapping("/espace/depots/{id}/preuve")
    String preuve(@AuthenticationPrincipal UtilisateurConnecte utilisateur, @PathVariable String id, Model page) {
        page.addAttribute("depot", sansListes(DepotDemande.trouver(depots, utilisateur, id)));
        return "espace/depot-preuve";
    }

    private VueDepot vue(DepotDemande demande) {
        return demande.suivi().estTermine()
                ? EcritureDepot.detail(
                        demande.suivi(),
                        depots.anomalies(demande.deposant(), demande.id(), 1).stream()
                                .map(ecriture::cause)
                                .toList(),
                        resultats.causesRefus(demande.deposant(), demande.id()).stream()
                                .map(ecriture::refus)
                                .toList())
                : sansListes(demande);
    }

    static VueDepot sansListes(DepotDemande demande) {
        return EcritureDepot.detail(demande.suivi(), List.of(), List.of());
    }
}
