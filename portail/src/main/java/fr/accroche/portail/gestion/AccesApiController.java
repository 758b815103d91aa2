package fr.accroche.portail.gestion;

import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.compte.ClientsApi.ClientCree;
import fr.accroche.portail.compte.IdentiteConfirmee;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The access of an organism's software to the API. A secret is shown by the answer that makes it, and never again. */
@Controller
@SiRole(RoleNoeud.WEB)
class AccesApiController {
    static final String CHEMIN = "/espace/organisme/acces-api";
    private static final int LONGUEUR_LIBELLE = 80;

    private final ClientsApi clients;

    AccesApiController(ClientsApi clients) {
        this.clients = clients;
    }

    @GetMapping(CHEMIN)
    @IdentiteConfirmee(retour = CHEMIN)
    String liste(@AuthenticationPrincipal UtilisateurConnecte utilisateur, Model page) {
        return liste(utilisateur, "", Set.of("depots:ecrire", "depots:lire"), Map.of(), page);
    }

    @PostMapping(CHEMIN)
    @IdentiteConfirmee(retour = CHEMIN)
    String creer(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @RequestParam(defaultValue = "") String libelle,
            @RequestParam(defaultValue = "") Set<String> portees,
            HttpServletResponse reponse,
            Model page) {
        Map<String, String> erreurs = erreurs(libelle.strip(), portees);
        if (!erreurs.isEmpty()) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return liste(utilisateur, libelle, portees, erreurs, page);
        }
        return secret(
                clients.creer(utilisateur.organismeId(), libelle.strip(), portees, utilisateur.getUsername()),
                false,
                page);
    }

    private static Map<String, String> erreurs(String libelle, Set<String> portees) {
        Map<String, String> erreurs = new LinkedHashMap<>();
        if (libelle.isEmpty()
                || libelle.length() > LONGUEUR_LIBELLE
                || libelle.chars().anyMatch(Character::isISOControl)) {
            erreurs.put(
                    "libelle", "Nom du logiciel\u00a0: écrivez-le, en " + LONGUEUR_LIBELLE + " caractères au plus.");
        }
        if (portees.isEmpty() || !ClientsApi.PORTEES.containsAll(portees)) {
            erreurs.put("portee-0", "Droits du logiciel\u00a0: cochez-en un au moins.");
        }
        return erreurs;
    }

    @PostMapping(CHEMIN + "/{id}/secret")
    @IdentiteConfirmee(retour = CHEMIN)
    String renouveler(@AuthenticationPrincipal UtilisateurConnecte utilisateur, @PathVariable String id, Model page) {
        return clients.renouveler(utilisateur.organismeId(), id(id), utilisateur.getUsername())
                .map(renouvele -> secret(renouvele, true, page))
                .orElseThrow(Introuvable::new);
    }

    @PostMapping(CHEMIN + "/{id}/ancien-secret")
    @IdentiteConfirmee(retour = CHEMIN)
    String retirerAncienSecret(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            RedirectAttributes suite) {
        return suite(
                clients.retirerAncienSecret(utilisateur.organismeId(), id(id), utilisateur.getUsername()),
                "L’ancien secret n’ouvre plus rien.",
                suite);
    }

    @PostMapping(CHEMIN + "/{id}/revocation")
    @IdentiteConfirmee(retour = CHEMIN)
    String revoquer(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            RedirectAttributes suite) {
        return suite(
                clients.revoquer(utilisateur.organismeId(), id(id), utilisateur.getUsername()),
                "L’accès est révoqué\u00a0: ses jetons n’ouvrent plus rien, dès maintenant.",
                suite);
    }

    private static UUID id(String texte) {
        return Identifiants.lire(texte).orElseThrow(Introuvable::new);
    }

    private static String suite(boolean fait, String avis, RedirectAttributes suite) {
        if (!fait) {
            throw new Introuvable();
        }
        suite.addFlashAttribute("avis", avis);
        return "redirect:" + CHEMIN;
    }

    private static String secret(ClientCree cree, boolean renouvele, Model page) {
        page.addAttribute("client", cree);
        page.addAttribute("renouvele", renouvele);
        return "gestion/secret";
    }

    private String liste(
            UtilisateurConnecte utilisateur,
            String libelle,
            Set<String> choisies,
            Map<String, String> erreurs,
            Model page) {
        page.addAttribute(
                "clients",
                clients.de(utilisateur.organismeId()).stream()
                        .map(VueClientApi::de)
                        .toList());
        page.addAttribute("libelle", libelle);
        page.addAttribute("choisies", List.copyOf(choisies));
        page.addAttribute("portees", VueClientApi.PORTEES);
        page.addAttribute("erreurs", erreurs);
        return "gestion/acces-api";
    }
}
