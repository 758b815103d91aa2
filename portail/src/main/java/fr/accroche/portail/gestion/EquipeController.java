package fr.accroche.portail.gestion;

import fr.accroche.portail.compte.Equipes;
import fr.accroche.portail.compte.Equipes.Administrateur;
import fr.accroche.portail.compte.Equipes.Reponse;
import fr.accroche.portail.compte.IdentiteConfirmee;
import fr.accroche.portail.compte.Membre;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The users of an account: who they are, and the invitation of another. */
@Controller
@SiRole(RoleNoeud.WEB)
class EquipeController {
    static final String CHEMIN = "/espace/organisme/utilisateurs";

    private final Equipes equipes;

    EquipeController(Equipes equipes) {
        this.equipes = equipes;
    }

    @GetMapping(CHEMIN)
    String liste(@AuthenticationPrincipal UtilisateurConnecte utilisateur, HttpServletRequest requete, Model page) {
        page.addAttribute(
                "membres",
                equipes.de(Actant.role(requete).compte()).stream()
                        .map(membre -> VueMembre.de(membre, utilisateur.utilisateurId()))
                        .toList());
        return "gestion/utilisateurs";
    }

    @GetMapping(CHEMIN + "/nouveau")
    @IdentiteConfirmee(retour = CHEMIN + "/nouveau")
    String nouveau(Model page) {
        return formulaire(SaisieInvitation.VIDE, Map.of(), page);
    }

    @PostMapping(CHEMIN)
    @IdentiteConfirmee(retour = CHEMIN + "/nouveau")
    String inviter(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @RequestParam(defaultValue = "") String prenom,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String role,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model page) {
        SaisieInvitation saisie = new SaisieInvitation(prenom, nom, mail, role);
        Map<String, String> erreurs = saisie.erreurs();
        if (erreurs.isEmpty()) {
            Administrateur qui = Actant.de(utilisateur, requete);
            Reponse faite = equipes.inviter(
                    qui,
                    saisie.prenom(),
                    saisie.nom(),
                    saisie.mail(),
                    saisie.roleLu().orElseThrow());
            if (faite instanceof Reponse.Faite) {
                suite.addFlashAttribute(
                        "avis",
                        "L’invitation est envoyée\u00a0: son lien sert une fois, pendant 7 jours. L’identifiant de connexion y"
                                + " est joint.");
                return "redirect:" + CHEMIN;
            }
            erreurs = Map.of("mail", faite instanceof Reponse.Refusee refus ? refus.message() : "Recommencez.");
        }
        reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return formulaire(saisie, erreurs, page);
    }

    @GetMapping(CHEMIN + "/{id}")
    String membre(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            HttpServletRequest requete,
            Model page) {
        Membre membre = Identifiants.lire(id)
                .flatMap(lu -> equipes.trouver(Actant.role(requete).compte(), lu))
                .orElseThrow(Introuvable::new);
        page.addAttribute("membre", VueMembre.de(membre, utilisateur.utilisateurId()));
        return "gestion/utilisateur";
    }

    private static String formulaire(SaisieInvitation saisie, Map<String, String> erreurs, Model page) {
        page.addAttribute("donnees", saisie);
        page.addAttribute("erreurs", erreurs);
        return "gestion/invitation";
    }
}
