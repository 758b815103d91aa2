package fr.accroche.portail.espace;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.depot.FiltreDepots;
import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.presentation.VueStatut;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.traitement.StatutTraitement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of an organism's deposits, filtered by status or file name, by pages. */
@Controller
@SiRole(RoleNoeud.WEB)
class MesDepotsController {
    private static final int DEPOTS_PAR_PAGE = 25;

    private final Depots depots;

    MesDepotsController(Depots depots) {
        this.depots = depots;
    }

    @GetMapping("/espace/depots")
    String lister(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @RequestParam(defaultValue = "") String statut,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(required = false) @Nullable Long avant,
            Model page) {
        Optional<StatutTraitement> voulu = statut(statut);
        FiltreDepots filtre = new FiltreDepots(
                voulu,
                Optional.of(texte.strip()).filter(t -> !t.isEmpty()),
                Optional.ofNullable(avant),
                DEPOTS_PAR_PAGE + 1);
        List<SuiviDepot> trouves = depots.lister(Deposant.de(utilisateur), filtre);
        List<SuiviDepot> montres = trouves.subList(0, Math.min(trouves.size(), DEPOTS_PAR_PAGE));
        page.addAttribute("depots", montres.stream().map(EcritureDepot::resume).toList());
        page.addAttribute("statut", voulu.map(Enum::name).orElse(""));
        page.addAttribute("texte", texte.strip());
        page.addAttribute("filtre", voulu.isPresent() || !texte.isBlank());
        page.addAttribute("avant", avant);
        page.addAttribute(
                "suivant",
                trouves.size() > DEPOTS_PAR_PAGE
                        ? montres.get(montres.size() - 1).numero()
                        : null);
        page.addAttribute(
                "statuts",
                Arrays.stream(StatutTraitement.values()).map(VueStatut::de).toList());
        return "espace/depots";
    }

    /** An unknown status is no status: the list is whole. */
    private static Optional<StatutTraitement> statut(String nom) {
        return Arrays.stream(StatutTraitement.values())
                .filter(statut -> statut.name().equals(nom))
                .findFirst();
    }
}
