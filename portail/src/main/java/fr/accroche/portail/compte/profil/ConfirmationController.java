package fr.accroche.portail.compte.profil;

import fr.accroche.portail.compte.SuiviSession;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.connexion.MotDePasseRedemande;
import fr.accroche.portail.compte.connexion.SecondFacteurRedemande;
import fr.accroche.portail.compte.connexion.SecondFacteurRedemande.Issue;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** The password, then the second factor, asked again before a sensitive change (ASVS 7.5.1). */
@Controller
@SiRole(RoleNoeud.WEB)
class ConfirmationController {
    static final String CHEMIN = "/espace/confirmation";
    private static final String PAGE = "compte/confirmation";
    private static final String MOT_DE_PASSE_FAUX =
            "Le mot de passe est incorrect. Vérifiez-le, puis recommencez\u00a0; après plusieurs échecs, attendez quelques minutes.";
    private static final String CODE_FAUX =
            "Ce code est faux ou a déjà servi. Saisissez le code que votre application affiche maintenant, ou un code de"
                    + " secours.";
    private static final String CLE_FAUSSE = "La clé d’accès n’a pas été reconnue. Réessayez, ou utilisez un code.";

    /** Where the passkey's answer leads: the page that was asked for when the password was given. */
    private static final String SUITE = "accroche.suiteConfirmation";

    private final MotDePasseRedemande motsDePasse;
    private final SecondFacteurRedemande secondFacteur;
    private final Clock horloge;

    ConfirmationController(MotDePasseRedemande motsDePasse, SecondFacteurRedemande secondFacteur, Clock horloge) {
        this.motsDePasse = motsDePasse;
        this.secondFacteur = secondFacteur;
        this.horloge = horloge;
    }

    @GetMapping(CHEMIN)
    String page(
            @AuthenticationPrincipal UtilisateurConnecte moi,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest requete,
            Model page) {
        return montrer(moi, suite, Map.of(), requete, page);
    }

    @PostMapping(CHEMIN)
    String confirmer(
            @AuthenticationPrincipal UtilisateurConnecte moi,
            @RequestParam(defaultValue = "") String motDePasse,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest requete,
            Model page) {
        return aDonneLeMotDePasse(requete)
                ? prendreCode(moi, code, suite, requete, page)
                : prendreMotDePasse(moi, motDePasse, suite, requete, page);
    }

    private String prendreMotDePasse(
            UtilisateurConnecte moi, String motDePasse, String suite, HttpServletRequest requete, Model page) {
        if (!motsDePasse.estJuste(moi, motDePasse, requete)) {
            return montrer(moi, suite, Map.of("motDePasse", MOT_DE_PASSE_FAUX), requete, page);
        }
        SuiviSession.donnerMotDePasse(requete.getSession(), horloge.instant());
        return montrer(moi, suite, Map.of(), requete, page);
    }

    private String prendreCode(
            UtilisateurConnecte moi, String code, String suite, HttpServletRequest requete, Model page) {
        return switch (secondFacteur.prendreCode(moi, code, requete)) {
            case JUSTE -> {
                SuiviSession.confirmerIdentite(requete.getSession(), horloge.instant());
                yield "redirect:" + surPlace(suite);
            }
            case FAUX -> montrer(moi, suite, Map.of("code", CODE_FAUX), requete, page);
            case TROP_DE_FAUX -> secondFacteur.recommencer(requete);
        };
    }

    /** Called by {@code cle-acces.js}. */
    @PostMapping(path = CHEMIN + "/cle/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> options(@AuthenticationPrincipal UtilisateurConnecte moi, HttpServletRequest requete) {
        return ResponseEntity.ok(secondFacteur.demanderCle(moi, requete));
    }

    /** Called by {@code cle-acces.js}. */
    @PostMapping(path = CHEMIN + "/cle", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> confirmerParCle(
            @AuthenticationPrincipal UtilisateurConnecte moi,
            @RequestBody String reponseCle,
            HttpServletRequest requete) {
        if (!aDonneLeMotDePasse(requete)) {
            return ResponseEntity.badRequest().body(Map.of("detail", "Saisissez d’abord votre mot de passe."));
        }
        Issue issue = secondFacteur.prendreCle(moi, reponseCle, requete);
        if (issue != Issue.JUSTE) {
            return ResponseEntity.badRequest().body(Map.of("detail", CLE_FAUSSE));
        }
        String suite = String.valueOf(requete.getSession().getAttribute(SUITE));
        SuiviSession.confirmerIdentite(requete.getSession(), horloge.instant());
        return ResponseEntity.ok(Map.of("page", surPlace(suite)));
    }

    private boolean aDonneLeMotDePasse(HttpServletRequest requete) {
        return SuiviSession.motDePasseEstDonne(requete.getSession(), horloge.instant());
    }

    private String montrer(
            UtilisateurConnecte moi,
            String suite,
            Map<String, String> erreurs,
            HttpServletRequest requete,
            Model page) {
        requete.getSession().setAttribute(SUITE, surPlace(suite));
        page.addAttribute("suite", surPlace(suite));
        page.addAttribute("erreurs", erreurs);
        page.addAttribute("moyens", aDonneLeMotDePasse(requete) ? secondFacteur.moyens(moi) : null);
        return PAGE;
    }

    /** Only a page of the space itself: no open redirection (ASVS 3.7.2). */
    static String surPlace(String suite) {
        return suite.matches("/espace(?:/[\\w-]+)*") ? suite : CompteController.CHEMIN;
    }
}
