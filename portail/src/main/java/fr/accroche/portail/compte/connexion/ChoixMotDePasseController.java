package fr.accroche.portail.compte.connexion;

import fr.accroche.portail.compte.jdbc.UtilisateurRepository;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository.Fiche;
import fr.accroche.portail.compte.lien.Liens;
import fr.accroche.portail.compte.lien.Liens.Lien;
import fr.accroche.portail.compte.lien.UsageLien;
import fr.accroche.portail.compte.motdepasse.ChangementMotDePasse;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The choice of a password by a link of a mail: the first one, or another one instead of a forgotten one. */
@Controller
@SiRole(RoleNoeud.WEB)
class ChoixMotDePasseController {
    private static final UsageLien[] USAGES = {UsageLien.PREMIER_MOT_DE_PASSE, UsageLien.MOT_DE_PASSE_OUBLIE};

    private final Liens liens;
    private final UtilisateurRepository utilisateurs;
    private final ChangementMotDePasse changement;

    ChoixMotDePasseController(Liens liens, UtilisateurRepository utilisateurs, ChangementMotDePasse changement) {
        this.liens = liens;
        this.utilisateurs = utilisateurs;
        this.changement = changement;
    }

    @GetMapping("/connexion/mot-de-passe")
    String page(@RequestParam(defaultValue = "") String jeton, HttpServletResponse reponse, Model page) {
        Optional<Fiche> qui = liens.consulter(jeton, USAGES).map(Lien::objet).flatMap(utilisateurs::parId);
        return qui.isPresent() ? montrer(qui.get(), jeton, page) : PageLienMort.repondre(reponse);
    }

    @PostMapping("/connexion/mot-de-passe")
    String choisir(
            @RequestParam(defaultValue = "") String jeton,
            @RequestParam(defaultValue = "") String motDePasse,
            HttpServletResponse reponse,
            Model page) {
        Optional<Lien> lien = liens.consulter(jeton, USAGES);
        Optional<Fiche> qui = lien.map(Lien::objet).flatMap(utilisateurs::parId);
        if (qui.isEmpty()) {
            return PageLienMort.repondre(reponse);
        }
        Optional<String> refus = changement.refus(qui.get(), motDePasse);
        if (refus.isPresent()) {
            page.addAttribute("erreur", refus.get());
            page.addAttribute("erreurs", Map.of("motDePasse", refus.get()));
            return montrer(qui.get(), jeton, page);
        }
        if (liens.utiliser(jeton, USAGES).isEmpty()) {
            return PageLienMort.repondre(reponse);
        }
        changement.changer(qui.get(), motDePasse, "LIEN");
        return "redirect:/connexion?choisi";
    }

    private static String montrer(Fiche qui, String jeton, Model page) {
        page.addAttribute("identifiant", qui.identifiant().valeur());
        page.addAttribute("premier", !qui.actif());
        page.addAttribute("jeton", jeton);
        page.addAttribute("indication", ChangementMotDePasse.indication(qui.role()));
        return "compte/choisir-mot-de-passe";
    }
}
