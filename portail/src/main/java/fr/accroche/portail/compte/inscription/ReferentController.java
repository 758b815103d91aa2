package fr.accroche.portail.compte.inscription;

import fr.accroche.portail.compte.connexion.PageLienMort;
import fr.accroche.portail.compte.jdbc.InscriptionRepository.Inscrite;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The referent's two pages, each behind a link of a mail: agreeing to a sign-up, contesting one. Reading them changes
 * nothing; the button does.
 */
@Controller
@SiRole(RoleNoeud.WEB)
class ReferentController {
    private static final String REPONSE = "inscription/reponse-referent";

    private final Inscriptions inscriptions;

    ReferentController(Inscriptions inscriptions) {
        this.inscriptions = inscriptions;
    }

    @GetMapping("/inscription/confirmer")
    String confirmation(@RequestParam(defaultValue = "") String jeton, HttpServletResponse reponse, Model page) {
        return montrer(inscriptions.aConfirmer(jeton), jeton, "inscription/confirmer", reponse, page);
    }

    @PostMapping("/inscription/confirmer")
    String confirmer(
            @RequestParam(defaultValue = "") String jeton,
            @RequestParam(defaultValue = "") String choix,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model page) {
        if (!choix.equals("accepter") && !choix.equals("refuser")) {
            return confirmation(jeton, reponse, page);
        }
        boolean accord = choix.equals("accepter");
        Optional<ResultatInscription> resultat = inscriptions.repondre(jeton, accord, requete.getRemoteAddr());
        if (resultat.isEmpty()) {
            return PageLienMort.repondre(reponse);
        }
        if (resultat.get() instanceof ResultatInscription.DejaInscrit deja) {
            page.addAttribute("administrateur", deja.administrateurMasque());
            return "inscription/deja-inscrit";
        }
        page.addAttribute("issue", accord ? "acceptee" : "refusee");
        return REPONSE;
    }

    @GetMapping("/inscription/contester")
    String contestation(@RequestParam(defaultValue = "") String jeton, HttpServletResponse reponse, Model page) {
        return montrer(inscriptions.aContester(jeton), jeton, "inscription/contester", reponse, page);
    }

    @PostMapping("/inscription/contester")
    String contester(
            @RequestParam(defaultValue = "") String jeton,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model page) {
        if (!inscriptions.contester(jeton, requete.getRemoteAddr())) {
            return PageLienMort.repondre(reponse);
        }
        page.addAttribute("issue", "contestee");
        return REPONSE;
    }

    private static String montrer(
            Optional<Inscrite> inscrite, String jeton, String gabarit, HttpServletResponse reponse, Model page) {
        if (inscrite.isEmpty()) {
            return PageLienMort.repondre(reponse);
        }
        page.addAttribute("jeton", jeton);
        page.addAttribute("organisme", inscrite.get().organisme().raisonSociale());
        page.addAttribute("certificateur", inscrite.get().organisme().role() == RoleOrganisme.CERTIFICATEUR);
        page.addAttribute("titulaire", inscrite.get().nomComplet());
        page.addAttribute("mail", inscrite.get().mail());
        return gabarit;
    }
}
