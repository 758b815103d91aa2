package fr.accroche.portail.compte.connexion;

import fr.accroche.portail.compte.EtapesConnexion;
import fr.accroche.portail.compte.secondfacteur.SecretTotp;
import fr.accroche.portail.compte.secondfacteur.VerificationSecondFacteur;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The first second factor, enrolled at the first login. Only for a user who has none: somebody who knows a password
 * cannot add a factor of its own beside the owner's.
 */
@Controller
@SiRole(RoleNoeud.WEB)
class EnrolementController {
    static final String CHEMIN = EtapesConnexion.SECOND_FACTEUR + "/enrolement";
    static final String CODES = "/espace/compte/codes-secours?premiers";

    /** Drawn once and kept in the session, so that a wrong code or a reload does not change the QR code. */
    private static final String SECRET = "accroche.secretPropose";

    private static final String FAUX =
            "Ce code ne correspond pas. Vérifiez que l’heure de votre téléphone est réglée automatiquement, puis saisissez le"
                    + " code affiché maintenant.";

    private final VerificationSecondFacteur verification;
    private final TentativesSecondFacteur tentatives;
    private final OuvertureSession ouverture;
    private final Clock horloge;

    EnrolementController(
            VerificationSecondFacteur verification,
            TentativesSecondFacteur tentatives,
            OuvertureSession ouverture,
            Clock horloge) {
        this.verification = verification;
        this.tentatives = tentatives;
        this.ouverture = ouverture;
        this.horloge = horloge;
    }

    @GetMapping(CHEMIN)
    String page(@AuthenticationPrincipal UtilisateurAttendu attendu, HttpServletRequest requete, Model page) {
        if (attendu.estTropVieux(horloge.instant())) {
            return tentatives.recommencer(requete, "expire");
        }
        return estDejaEnrole(attendu) ? "redirect:" + SECOND_FACTEUR : montrer(attendu, requete.getSession(), page);
    }

    private static final String SECOND_FACTEUR = EtapesConnexion.SECOND_FACTEUR;

    @PostMapping(CHEMIN)
    String enroler(
            @AuthenticationPrincipal UtilisateurAttendu attendu,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model page) {
        if (attendu.estTropVieux(horloge.instant())) {
            return tentatives.recommencer(requete, "expire");
        }
        if (estDejaEnrole(attendu)) {
            return "redirect:" + SECOND_FACTEUR;
        }
        HttpSession session = requete.getSession();
        if (verification.enroler(attendu.personne().utilisateurId(), secret(session), code)) {
            session.removeAttribute(SECRET);
            ouverture.ouvrir(attendu, "TOTP", requete, reponse);
            return "redirect:" + CODES;
        }
        page.addAttribute("erreur", FAUX);
        page.addAttribute("erreurs", Map.of("code", FAUX));
        return montrer(attendu, session, page);
    }

    boolean estDejaEnrole(UtilisateurAttendu attendu) {
        return !verification.moyens(attendu.personne().utilisateurId()).estVide();
    }

    private String montrer(UtilisateurAttendu attendu, HttpSession session, Model page) {
        SecretTotp secret = secret(session);
        page.addAttribute("secret", secret.texte().replaceAll("(.{4})(?=.)", "$1 "));
        page.addAttribute("adresse", secret.adresse(attendu.getName()));
        page.addAttribute("qr", verification.image(secret, attendu.getName()));
        return "compte/enrolement";
    }

    private SecretTotp secret(HttpSession session) {
        if (session.getAttribute(SECRET) instanceof String connu) {
            return SecretTotp.lire(connu);
        }
        SecretTotp nouveau = verification.nouveauSecret();
        session.setAttribute(SECRET, nouveau.texte());
        return nouveau;
    }
}
