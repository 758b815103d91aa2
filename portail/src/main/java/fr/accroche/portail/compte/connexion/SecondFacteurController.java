package fr.accroche.portail.compte.connexion;

import fr.accroche.portail.compte.EtapesConnexion;
import fr.accroche.portail.compte.secondfacteur.MoyensSecondFacteur;
import fr.accroche.portail.compte.secondfacteur.VerificationSecondFacteur;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second half of the login: a code of the application, a recovery code, or (by script) a passkey. */
@Controller
@SiRole(RoleNoeud.WEB)
class SecondFacteurController {
    private static final String FAUX =
            "Ce code est faux ou a déjà servi. Saisissez le code que votre application affiche maintenant, ou un code de"
                    + " secours.";
    private static final String PAGE = "compte/second-facteur";

    private final VerificationSecondFacteur verification;
    private final TentativesSecondFacteur tentatives;
    private final OuvertureSession ouverture;
    private final Clock horloge;

    SecondFacteurController(
            VerificationSecondFacteur verification,
            TentativesSecondFacteur tentatives,
            OuvertureSession ouverture,
            Clock horloge) {
        this.verification = verification;
        this.tentatives = tentatives;
        this.ouverture = ouverture;
        this.horloge = horloge;
    }

    @GetMapping(EtapesConnexion.SECOND_FACTEUR)
    String page(@AuthenticationPrincipal UtilisateurAttendu attendu, HttpServletRequest requete, Model page) {
        if (attendu.estTropVieux(horloge.instant())) {
            return tentatives.recommencer(requete, "expire");
        }
        MoyensSecondFacteur moyens = verification.moyens(attendu.personne().utilisateurId());
        if (moyens.estVide()) {
            return "redirect:" + EnrolementController.CHEMIN;
        }
        page.addAttribute("moyens", moyens);
        return PAGE;
    }

    @PostMapping(EtapesConnexion.SECOND_FACTEUR)
    String verifier(
            @AuthenticationPrincipal UtilisateurAttendu attendu,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model page) {
        if (attendu.estTropVieux(horloge.instant())) {
            return tentatives.recommencer(requete, "expire");
        }
        boolean admis = tentatives.sontPermises(attendu, requete)
                && verification.prendre(attendu.personne().utilisateurId(), code);
        if (admis) {
            return "redirect:" + ouverture.ouvrir(attendu, "TOTP", requete, reponse);
        }
        if (tentatives.echec(attendu, requete)) {
            return tentatives.recommencer(requete, "codes");
        }
        page.addAttribute("moyens", verification.moyens(attendu.personne().utilisateurId()));
        page.addAttribute("erreur", FAUX);
        page.addAttribute("erreurs", Map.of("code", FAUX));
        return PAGE;
    }
}
