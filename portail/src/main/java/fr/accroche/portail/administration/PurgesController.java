package fr.accroche.portail.administration;

import fr.accroche.portail.conservation.Durees;
import fr.accroche.portail.conservation.Purges;
import fr.accroche.portail.conservation.RapportPurge;
import fr.accroche.portail.conservation.RegleAppliquee;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is kept and how long, and what the purges erased. */
@Controller
@SiRole(RoleNoeud.WEB)
class PurgesController {
    private static final int RAPPORTS_MONTRES = 30;

    private final Purges purges;
    private final Durees durees;

    PurgesController(Purges purges, Durees durees) {
        this.purges = purges;
        this.durees = durees;
    }

    @GetMapping("/administration/conservation")
    String purges(Model page) {
        page.addAttribute("regles", RegleAppliquee.toutes(durees));
        page.addAttribute(
                "rapports",
                purges.dernieres(RAPPORTS_MONTRES).stream().map(VuePurge::de).toList());
        return "administration/conservation";
    }

    /** A purge as its row shows it. */
    record VuePurge(String numero, String quand, boolean reussie, List<String> lignes) {
        static VuePurge de(RapportPurge rapport) {
            return new VuePurge(
                    Long.toString(rapport.numero()),
                    TexteFrancais.dateHeure(rapport.commenceLe()),
                    rapport.lignes().stream().allMatch(ligne -> ligne.echec().isEmpty()),
                    rapport.lignes().stream().map(VuePurge::ligne).toList());
        }

        private static String ligne(RapportPurge.Ligne ligne) {
            return ligne.regle().objet() + "\u00a0: "
                    + ligne.echec()
                            .map(echec -> "échec (" + echec + "), à reprendre à la purge suivante")
                            .orElseGet(() -> TexteFrancais.accorde(ligne.effaces(), "effacé", "effacés"));
        }
    }
}
