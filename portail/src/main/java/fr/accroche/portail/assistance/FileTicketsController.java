package fr.accroche.portail.assistance;

import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The tickets as agents answer them. */
@Controller
@SiRole(RoleNoeud.WEB)
class FileTicketsController {
    private static final int TRAITES_MONTRES = 50;

    private final FileTickets tickets;

    FileTicketsController(FileTickets tickets) {
        this.tickets = tickets;
    }

    @GetMapping("/administration/tickets")
    String file(Model page) {
        page.addAttribute(
                "enAttente", tickets.enAttente().stream().map(VueTicket::de).toList());
        page.addAttribute(
                "traites",
                tickets.traites(TRAITES_MONTRES).stream().map(VueTicket::de).toList());
        return "administration/tickets";
    }

    @GetMapping("/administration/tickets/{id}")
    String ticket(@PathVariable String id, Model page) {
        return ticket(trouver(id), "", Map.of(), page);
    }

    @PostMapping("/administration/tickets/{id}/reponse")
    String repondre(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String texte,
            Principal agent,
            HttpServletResponse reponse,
            Model page) {
        Ticket ticket = trouver(id);
        Optional<String> refus = TexteLibre.refus(texte, SaisieTicket.LONGUEUR_TEXTE);
        if (refus.isPresent()) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return ticket(ticket, texte, Map.of("texte", refus.get()), page);
        }
        tickets.repondre(ticket.id(), agent.getName(), new TexteLibre(texte));
        return "redirect:/administration/tickets";
    }

    @PostMapping("/administration/tickets/{id}/cloture")
    String clore(@PathVariable String id, Principal agent) {
        tickets.clore(trouver(id).id(), agent.getName());
        return "redirect:/administration/tickets";
    }

    private Ticket trouver(String id) {
        return Identifiants.lire(id)
                .flatMap(tickets::trouver)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String ticket(Ticket ticket, String texte, Map<String, String> erreurs, Model page) {
        page.addAttribute("ticket", VueTicket.de(ticket));
        page.addAttribute("texte", texte);
        page.addAttribute("erreurs", erreurs);
        return "administration/ticket";
    }
}
