package fr.accroche.portail.compte.connexion;

import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Identifier or password forgotten: one answer for everybody, known or not. */
@Controller
@SiRole(RoleNoeud.WEB)
class OubliController {
    private static final int SAISIE_LA_PLUS_LONGUE = 254;
    private static final String RESEAU = "oubli";
    private static final String IDENTIFIANT = "compte/identifiant-oublie";
    private static final String MOT_DE_PASSE = "compte/mot-de-passe-oublie";

    private final Oublis.Demande demande;
    private final FreinReseau frein;

    OubliController(Oublis.Demande demande, FreinReseau frein) {
        this.demande = demande;
        this.frein = frein;
    }

    @GetMapping("/connexion/identifiant-oublie")
    String identifiant() {
        return IDENTIFIANT;
    }

    @PostMapping("/connexion/identifiant-oublie")
    String identifiant(@RequestParam(defaultValue = "") String mail, HttpServletRequest requete, Model page) {
        String saisie = mail.strip();
        page.addAttribute("mail", saisie);
        if (!saisie.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+") || saisie.length() > SAISIE_LA_PLUS_LONGUE) {
            return refuser(
                    page, "mail", "Saisissez votre adresse électronique, comme prenom.nom@organisme.fr.", IDENTIFIANT);
        }
        if (frein.admet(RESEAU, requete)) {
            demande.noter(Oublis.IDENTIFIANT, saisie);
        }
        page.addAttribute("envoye", true);
        return IDENTIFIANT;
    }

    @GetMapping("/connexion/mot-de-passe-oublie")
    String motDePasse() {
        return MOT_DE_PASSE;
    }

    @PostMapping("/connexion/mot-de-passe-oublie")
    String motDePasse(@RequestParam(defaultValue = "") String identifiant, HttpServletRequest requete, Model page) {
        String saisie = identifiant.strip();
        page.addAttribute("identifiant", saisie);
        if (saisie.isEmpty() || saisie.length() > SAISIE_LA_PLUS_LONGUE) {
            return refuser(
                    page, "identifiant", "Saisissez votre identifiant de connexion, de 9 caractères.", MOT_DE_PASSE);
        }
        if (frein.admet(RESEAU, requete)) {
            demande.noter(Oublis.MOT_DE_PASSE, saisie);
        }
        page.addAttribute("envoye", true);
        return MOT_DE_PASSE;
    }

    private static String refuser(Model page, String champ, String phrase, String gabarit) {
        page.addAttribute("erreur", phrase);
        page.addAttribute("erreurs", Map.of(champ, phrase));
        return gabarit;
    }
}
