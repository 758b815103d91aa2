package fr.accroche.portail.administration;

import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who may enter. Every agent reads the list; responsables change it. */
@Controller
@SiRole(RoleNoeud.WEB)
@RequestMapping("/administration/agents")
class AgentsController {
    private static final String FORME_MAIL = "[^\\s@<>\"(),;:]+@[^\\s@<>\"(),;:]+\\.[^\\s@<>\"(),;:.]{2,}";

    private final Agents agents;

    AgentsController(Agents agents) {
        this.agents = agents;
    }

    @GetMapping
    String lister(@RequestParam Optional<String> fait, @AuthenticationPrincipal AgentConnecte agent, Model page) {
        page.addAttribute("fait", fait.orElse(""));
        return afficher(agent, Map.of(), Map.of(), page);
    }

    private String afficher(AgentConnecte agent, Map<String, String> champs, Map<String, String> erreurs, Model page) {
        page.addAttribute("agents", agents.lister().stream().map(VueAgent::de).toList());
        page.addAttribute("responsable", estResponsable(agent));
        page.addAttribute("champs", champs);
        page.addAttribute("erreurs", erreurs);
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put(RoleAgent.AGENT.name(), "Agent : traite les demandes");
        roles.put(RoleAgent.RESPONSABLE.name(), "Responsable : ouvre et ferme aussi l’accès des autres");
        page.addAttribute("roles", roles);
        return "administration/agents";
    }

    @PostMapping
    String inviter(
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String role,
            @AuthenticationPrincipal AgentConnecte agent,
            Model page) {
        exigerResponsable(agent);
        Map<String, String> erreurs = new LinkedHashMap<>();
        Optional<RoleAgent> choisi = Stream.of(RoleAgent.values())
                .filter(connu -> connu.name().equals(role))
                .findFirst();
        if (!mail.strip().matches(FORME_MAIL)) {
            erreurs.put("mail", "Écrivez l’adresse avec laquelle l’agent se connecte à ProConnect.");
        }
        if (choisi.isEmpty()) {
            erreurs.put("role", "Choisissez ce que l’agent pourra faire.");
        }
        if (erreurs.isEmpty() && !agents.inviter(mail, choisi.orElseThrow(), agent.getName())) {
            erreurs.put("mail", "Cette adresse est déjà dans la liste.");
        }
        return erreurs.isEmpty()
                ? "redirect:/administration/agents?fait=invite"
                : afficher(agent, Map.of("mail", mail, "role", role), erreurs, page);
    }

    @PostMapping("/{id}/etat")
    String changerEtat(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam boolean ouvert,
            @AuthenticationPrincipal AgentConnecte agent) {
        exigerResponsable(agent);
        Agent vise = Identifiants.lire(id)
                .flatMap(agents::trouver)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Agent.Etat etat = ouvert ? Agent.Etat.ACTIF : Agent.Etat.DESACTIVE;
        boolean change = agents.changerEtat(vise.id(), version, etat, agent.getName());
        return "redirect:/administration/agents?fait=" + (change ? "change" : "refuse");
    }

    /** As it is now, not as it was at login. */
    private boolean estResponsable(AgentConnecte agent) {
        return agents.trouver(agent.id())
                .filter(connu -> connu.role() == RoleAgent.RESPONSABLE)
                .isPresent();
    }

    private void exigerResponsable(AgentConnecte agent) {
        if (!estResponsable(agent)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** An agent as the list shows it. */
    record VueAgent(
            String id, int version, String nom, String mail, String role, String etat, boolean ouvert, String vu) {
        static VueAgent de(Agent agent) {
            return new VueAgent(
                    agent.id().toString(),
                    agent.version(),
                    agent.nomComplet(),
                    agent.mail(),
                    agent.role().libelle(),
                    agent.etat().libelle(),
                    agent.etat() != Agent.Etat.DESACTIVE,
                    agent.vuLe().map(TexteFrancais::dateHeure).orElse("jamais"));
        }

        @Override
        public String toString() {
            return "VueAgent[" + id + "]";
        }
    }
}
