package fr.accroche.portail.administration;

import fr.accroche.portail.notification.CourrielEcarte;
import fr.accroche.portail.notification.CourrielsEcartes;
import fr.accroche.portail.notification.EtatCourriel;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mails set aside: sent again, or filed. */
@Controller
@SiRole(RoleNoeud.WEB)
class CourrielsEcartesController {
    private static final String CHEMIN = "/administration/courriels";
    private static final int LIMITE = 100;

    private final CourrielsEcartes courriels;

    CourrielsEcartesController(CourrielsEcartes courriels) {
        this.courriels = courriels;
    }

    @GetMapping(CHEMIN)
    String lister(Model page) {
        List<VueCourriel> vues =
                courriels.lister(LIMITE).stream().map(VueCourriel::de).toList();
        page.addAttribute("courriels", vues);
        page.addAttribute("complet", vues.size() < LIMITE);
        return "administration/courriels-ecartes";
    }

    @PostMapping(CHEMIN + "/{id}/envoi")
    String renvoyer(@PathVariable String id, @AuthenticationPrincipal AgentConnecte agent, RedirectAttributes suite) {
        return agir(id, agent, courriels::renvoyer, "Le courriel va partir de nouveau.", suite);
    }

    @PostMapping(CHEMIN + "/{id}/classement")
    String classer(@PathVariable String id, @AuthenticationPrincipal AgentConnecte agent, RedirectAttributes suite) {
        return agir(id, agent, courriels::classer, "Le courriel est classé.", suite);
    }

    private static String agir(
            String id, AgentConnecte agent, BiPredicate<UUID, String> acte, String avis, RedirectAttributes suite) {
        UUID courriel = Identifiants.lire(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean fait = acte.test(courriel, agent.getName());
        suite.addFlashAttribute(
                fait ? "avis" : "refus",
                fait ? avis : "Ce courriel n’est plus à traiter\u00a0: un autre agent s’en est occupé.");
        return "redirect:" + CHEMIN;
    }

    /** A mail set aside, in words. */
    record VueCourriel(
            String id, String destinataire, String sujet, String quand, String etat, boolean refuse, String cause) {
        static VueCourriel de(CourrielEcarte ecarte) {
            return new VueCourriel(
                    ecarte.id().toString(),
                    ecarte.destinataire(),
                    ecarte.sujet(),
                    TexteFrancais.dateHeure(ecarte.ecritLe()),
                    ecarte.etat().libelle(),
                    ecarte.etat() == EtatCourriel.REFUSE,
                    ecarte.cause());
        }

        /** Masked: an address is a personal datum. */
        @Override
        public String toString() {
            return "VueCourriel[" + id + "]";
        }
    }
}
