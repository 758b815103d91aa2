package fr.accroche.portail.compte.profil;

import fr.accroche.portail.compte.SuiviSession;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.connexion.MotDePasseRedemande;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The password, asked again before a sensitive change. */
@Controller
@SiRole(RoleNoeud.WEB)
class ConfirmationController {
    static final String CHEMIN = "/espace/confirmation";
    private static final String PAGE = "compte/confirmation";
    private static final String FAUX =
            "Le mot de passe est incorrect. Vérifiez-le, puis recommencez\u00a0; après plusieurs échecs, attendez quelques minutes.";

    private final MotDePasseRedemande motsDePasse;
    private final Clock horloge;

    ConfirmationController(MotDePasseRedemande motsDePasse, Clock horloge) {
        this.motsDePasse = motsDePasse;
        this.horloge = horloge;
    }

    @GetMapping(CHEMIN)
    String page(@RequestParam(defaultValue = "") String suite, Model page) {
        page.addAttribute("suite", surPlace(suite));
        return PAGE;
    }

    @PostMapping(CHEMIN)
    String confirmer(
            @AuthenticationPrincipal UtilisateurConnecte moi,
            @RequestParam(defaultValue = "") String motDePasse,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest requete,
            Model page) {
        if (motsDePasse.estJuste(moi, motDePasse, requete)) {
            SuiviSession.confirmerIdentite(requete.getSession(), horloge.instant());
            return "redirect:" + surPlace(suite);
        }
        page.addAttribute("erreur", FAUX);
        page.addAttribute("erreurs", Map.of("motDePasse", FAUX));
        page.addAttribute("suite", surPlace(suite));
        return PAGE;
    }

    /** Only a page of the space itself: no open redirection (ASVS 3.7.2). */
    static String surPlace(String suite) {
        return suite.matches("/espace(?:/[\\w-]+)*") ? suite : CompteController.CHEMIN;
    }
}
