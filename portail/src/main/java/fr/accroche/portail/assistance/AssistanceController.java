package fr.accroche.portail.assistance;

import fr.accroche.portail.assistance.Tickets.Demandeur;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tickets of a user's organism. */
@Controller
@SiRole(RoleNoeud.WEB)
class AssistanceController {
    private final Tickets tickets;

    AssistanceController(Tickets tickets) {
        this.tickets = tickets;
    }

    @GetMapping("/assistance")
    String liste(@AuthenticationPrincipal UtilisateurConnecte utilisateur, Model page) {
        page.addAttribute(
                "tickets",
                tickets.de(utilisateur.organismeId()).stream()
                        .map(VueTicket::de)
                        .toList());
        return "assistance/tickets";
    }

    @GetMapping("/assistance/nouveau")
    String nouveau(Model page) {
        return formulaire(SaisieTicket.VIDE, Map.of(), page);
    }

    @PostMapping("/assistance")
    String ouvrir(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "") String sujet,
            @RequestParam(defaultValue = "") String texte,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model page) {
        SaisieTicket saisie = new SaisieTicket(motif, sujet, texte);
        Map<String, String> erreurs = saisie.erreurs();
        if (!erreurs.isEmpty()) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return formulaire(saisie, erreurs, page);
        }
        Ticket ticket = tickets.ouvrir(
                demandeur(utilisateur),
                saisie.motifLu().orElseThrow(),
                new TexteLibre(saisie.sujet()),
                new TexteLibre(saisie.texte()));
        suite.addFlashAttribute(
                "avis", "Votre ticket est ouvert\u00a0: la réponse viendra ici, un courriel vous préviendra.");
        return "redirect:/assistance/" + ticket.id();
    }

    @GetMapping("/assistance/{id}")
    String ticket(@AuthenticationPrincipal UtilisateurConnecte utilisateur, @PathVariable String id, Model page) {
        return ticket(trouver(utilisateur, id), "", Map.of(), page);
    }

    @PostMapping("/assistance/{id}/messages")
    String ecrire(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String texte,
            HttpServletResponse reponse,
            Model page) {
        Ticket ticket = trouver(utilisateur, id);
        Optional<String> refus = TexteLibre.refus(texte, SaisieTicket.LONGUEUR_TEXTE);
        if (refus.isPresent()) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return ticket(ticket, texte, Map.of("texte", refus.get()), page);
        }
        tickets.ecrire(demandeur(utilisateur), ticket.id(), new TexteLibre(texte));
        return "redirect:/assistance/" + ticket.id();
    }

    @PostMapping("/assistance/{id}/cloture")
    String clore(@AuthenticationPrincipal UtilisateurConnecte utilisateur, @PathVariable String id) {
        Ticket ticket = trouver(utilisateur, id);
        tickets.clore(demandeur(utilisateur), ticket.id());
        return "redirect:/assistance/" + ticket.id();
    }

    private Ticket trouver(UtilisateurConnecte utilisateur, String id) {
        return Identifiants.lire(id)
                .flatMap(lu -> tickets.trouver(utilisateur.organismeId(), lu))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Demandeur demandeur(UtilisateurConnecte utilisateur) {
        return new Demandeur(utilisateur.organismeId(), utilisateur.utilisateurId(), utilisateur.getUsername());
    }

    private static String formulaire(SaisieTicket saisie, Map<String, String> erreurs, Model page) {
        page.addAttribute("donnees", saisie);
        page.addAttribute("erreurs", erreurs);
        page.addAttribute("motifs", Arrays.asList(MotifTicket.values()));
        return "assistance/nouveau";
    }

    private static String ticket(Ticket ticket, String texte, Map<String, String> erreurs, Model page) {
        page.addAttribute("ticket", VueTicket.de(ticket));
        page.addAttribute("texte", texte);
        page.addAttribute("erreurs", erreurs);
        return "assistance/ticket";
    }
}
