package fr.accroche.portail.gestion;

import fr.accroche.portail.compte.Equipes;
import fr.accroche.portail.compte.Equipes.Administrateur;
import fr.accroche.portail.compte.Equipes.Reponse;
import fr.accroche.portail.compte.IdentiteConfirmee;
import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an administrator does to a user of its account. */
@Controller
@SiRole(RoleNoeud.WEB)
@IdentiteConfirmee(retour = EquipeController.CHEMIN)
class ActesEquipeController {
    private static final String UN = EquipeController.CHEMIN + "/{id}";

    private final Equipes equipes;

    ActesEquipeController(Equipes equipes) {
        this.equipes = equipes;
    }

    @PostMapping(UN + "/invitation")
    String relancer(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            HttpServletRequest requete,
            RedirectAttributes suite) {
        return agir(
                utilisateur,
                id,
                requete,
                suite,
                equipes::relancer,
                "Un nouveau lien est envoyé\u00a0; l’ancien n’ouvre plus rien.");
    }

    @PostMapping(UN + "/role")
    String changerRole(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @RequestParam RoleUtilisateur role,
            HttpServletRequest requete,
            RedirectAttributes suite) {
        return agir(
                utilisateur,
                id,
                requete,
                suite,
                (qui, membre) -> equipes.changerRole(qui, membre, role),
                "Le rôle est changé, dès maintenant.");
    }

    @PostMapping(UN + "/transmission")
    String transmettre(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            HttpServletRequest requete,
            RedirectAttributes suite) {
        Reponse reponse = agir(utilisateur, id, requete, equipes::transmettre);
        if (reponse instanceof Reponse.Faite) {
            suite.addFlashAttribute(
                    "avis", "L’administration est transmise. Vous êtes désormais utilisateur de ce compte.");
            return "redirect:/espace";
        }
        return suite(id, reponse, suite, "");
    }

    @PostMapping(UN + "/desactivation")
    String desactiver(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            HttpServletRequest requete,
            RedirectAttributes suite) {
        return agir(
                utilisateur,
                id,
                requete,
                suite,
                equipes::desactiver,
                "L’accès est désactivé, et ses sessions ouvertes ont pris fin.");
    }

    @PostMapping(UN + "/reactivation")
    String reactiver(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            HttpServletRequest requete,
            RedirectAttributes suite) {
        return agir(utilisateur, id, requete, suite, equipes::reactiver, "L’accès est rétabli.");
    }

    @PostMapping(UN + "/second-facteur")
    String oublierSecondFacteur(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            HttpServletRequest requete,
            RedirectAttributes suite) {
        return agir(
                utilisateur,
                id,
                requete,
                suite,
                equipes::oublierSecondFacteur,
                "Le second facteur est effacé. Cette personne en enregistrera un autre à sa prochaine connexion.");
    }

    private String agir(
            UtilisateurConnecte utilisateur,
            String id,
            HttpServletRequest requete,
            RedirectAttributes suite,
            BiFunction<Administrateur, UUID, Reponse> acte,
            String avis) {
        return suite(id, agir(utilisateur, id, requete, acte), suite, avis);
    }

    private static Reponse agir(
            UtilisateurConnecte utilisateur,
            String id,
            HttpServletRequest requete,
            BiFunction<Administrateur, UUID, Reponse> acte) {
        UUID membre = Identifiants.lire(id).orElseThrow(Introuvable::new);
        return acte.apply(Actant.de(utilisateur, requete), membre);
    }

    private static String suite(String id, Reponse reponse, RedirectAttributes suite, String avis) {
        if (reponse instanceof Reponse.Inconnue) {
            throw new Introuvable();
        }
        if (reponse instanceof Reponse.Refusee refus) {
            suite.addFlashAttribute("refus", refus.message());
        } else {
            suite.addFlashAttribute("avis", avis);
        }
        return "redirect:" + EquipeController.CHEMIN + "/" + id;
    }
}
