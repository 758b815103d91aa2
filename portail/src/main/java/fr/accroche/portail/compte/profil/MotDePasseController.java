package fr.accroche.portail.compte.profil;

import fr.accroche.portail.compte.EtapesConnexion;
import fr.accroche.portail.compte.RoleVivant;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.connexion.MotDePasseRedemande;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository.Fiche;
import fr.accroche.portail.compte.motdepasse.ChangementMotDePasse;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing one's password, which asks for the one in force (ASVS 6.2.3). */
@Controller
@SiRole(RoleNoeud.WEB)
class MotDePasseController {
    private static final String CHEMIN = EtapesConnexion.MOT_DE_PASSE;
    private static final String PAGE = "compte/changer-mot-de-passe";

    private final UtilisateurRepository utilisateurs;
    private final MotDePasseRedemande motsDePasse;
    private final ChangementMotDePasse changement;

    MotDePasseController(
            UtilisateurRepository utilisateurs, MotDePasseRedemande motsDePasse, ChangementMotDePasse changement) {
        this.utilisateurs = utilisateurs;
        this.motsDePasse = motsDePasse;
        this.changement = changement;
    }

    @GetMapping(CHEMIN)
    String page(@AuthenticationPrincipal UtilisateurConnecte moi, HttpServletRequest requete, Model page) {
        return montrer(moi, Map.of(), requete, page);
    }

    @PostMapping(CHEMIN)
    String changer(
            @AuthenticationPrincipal UtilisateurConnecte moi,
            @RequestParam(defaultValue = "") String motDePasseActuel,
            @RequestParam(defaultValue = "") String motDePasse,
            HttpServletRequest requete,
            Model page) {
        Fiche qui = utilisateurs.parId(moi.utilisateurId()).orElseThrow();
        Map<String, String> erreurs = new LinkedHashMap<>();
        if (!motsDePasse.estJuste(moi, motDePasseActuel, requete)) {
            erreurs.put("motDePasseActuel", "Le mot de passe actuel est incorrect. Vérifiez-le, puis recommencez.");
        }
        changement.refus(qui, motDePasse).ifPresent(refus -> erreurs.put("motDePasse", refus));
        if (erreurs.isEmpty() && motDePasse.equals(motDePasseActuel)) {
            erreurs.put("motDePasse", "C’est déjà votre mot de passe\u00a0: choisissez-en un autre.");
        }
        if (!erreurs.isEmpty()) {
            return montrer(moi, erreurs, requete, page);
        }
        changement.changerSaufIci(qui, motDePasse, requete.getSession());
        return "redirect:" + CompteController.CHEMIN + "?motDePasse";
    }

    private static String montrer(
            UtilisateurConnecte moi, Map<String, String> erreurs, HttpServletRequest requete, Model page) {
        page.addAttribute(
                "exige",
                RoleVivant.de(requete).filter(RoleVivant::doitChangerMotDePasse).isPresent());
        page.addAttribute("erreurs", erreurs);
        page.addAttribute("indication", ChangementMotDePasse.indication(moi.role()));
        return PAGE;
    }
}
