package fr.accroche.portail.administration;

import fr.accroche.portail.organisme.ActeDemande;
import fr.accroche.portail.organisme.Demande;
import fr.accroche.portail.organisme.Demandes;
import fr.accroche.portail.organisme.Immatriculations;
import fr.accroche.portail.organisme.ReponseImmatriculation;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.Map;
import java.util.Optional;
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

/** One request: read it, verify it, register, read the mails over, send them. */
@Controller
@SiRole(RoleNoeud.WEB)
@RequestMapping("/administration/demandes/{id}")
class DemandeController {
    private static final String DEPASSEE = "depassee";

    private final Demandes demandes;
    private final Immatriculations immatriculations;
    private final PageDemande pageDemande;

    DemandeController(Demandes demandes, Immatriculations immatriculations, PageDemande pageDemande) {
        this.demandes = demandes;
        this.immatriculations = immatriculations;
        this.pageDemande = pageDemande;
    }

    @GetMapping
    String lire(@PathVariable String id, @RequestParam Optional<String> fait, Model page) {
        return pageDemande.afficher(trouver(id), SaisieComplement.de(trouver(id)), Map.of(), fait, page);
    }

    @PostMapping("/prise")
    String prendre(@PathVariable String id, @RequestParam int version, @AuthenticationPrincipal AgentConnecte agent) {
        return agir(id, version, new ActeDemande.Prendre(), agent, "prise");
    }

    @PostMapping("/complement")
    String completer(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam Map<String, String> recus,
            @AuthenticationPrincipal AgentConnecte agent,
            Model page) {
        Demande demande = trouver(id);
        SaisieComplement saisie = SaisieComplement.lire(recus);
        Map<String, String> erreurs = saisie.erreurs(demande);
        if (!erreurs.isEmpty()) {
            return pageDemande.afficher(demande, saisie, erreurs, Optional.empty(), page);
        }
        if (!demandes.agir(demande.id(), version, saisie.acte(), agent.getName())) {
            return pageDemande.afficher(trouver(id), saisie, Map.of(), Optional.of(DEPASSEE), page);
        }
        return vers(id, "completee");
    }

    @PostMapping("/question")
    String demanderComplement(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal AgentConnecte agent,
            Model page) {
        return avecNote(id, note, "note", "Écrivez ce qu’il manque : le référent le lira.", page)
                .orElseGet(
                        () -> agir(id, version, new ActeDemande.DemanderComplement(note.strip()), agent, "question"));
    }

    @PostMapping("/classement")
    String classer(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String raison,
            @AuthenticationPrincipal AgentConnecte agent,
            Model page) {
        return avecNote(id, raison, "raison", "Écrivez pourquoi la demande est classée.", page)
                .orElseGet(() -> agir(id, version, new ActeDemande.Classer(raison.strip()), agent, "classee"));
    }

    @PostMapping("/reouverture")
    String rouvrir(@PathVariable String id, @RequestParam int version, @AuthenticationPrincipal AgentConnecte agent) {
        return agir(id, version, new ActeDemande.Rouvrir(), agent, "rouverte");
    }

    @PostMapping("/immatriculation")
    String immatriculer(
            @PathVariable String id,
            @RequestParam int version,
            @AuthenticationPrincipal AgentConnecte agent,
            Model page) {
        Demande demande = trouver(id);
        ReponseImmatriculation reponse = immatriculations.immatriculer(demande.id(), version, agent.getName());
        if (reponse instanceof ReponseImmatriculation.Faite) {
            return "redirect:/administration/demandes/" + demande.id() + "/courriels";
        }
        if (reponse instanceof ReponseImmatriculation.Impossible impossible) {
            return pageDemande.afficher(
                    demande,
                    SaisieComplement.de(demande),
                    Map.of("immatriculer", impossible.raison()),
                    Optional.empty(),
                    page);
        }
        return vers(id, DEPASSEE);
    }

    @GetMapping("/courriels")
    String courriels(@PathVariable String id, Model page) {
        return pageDemande.courriels(trouver(id), page);
    }

    @PostMapping("/envoi")
    String envoyer(@PathVariable String id, @RequestParam int version, @AuthenticationPrincipal AgentConnecte agent) {
        return vers(id, immatriculations.envoyer(trouver(id).id(), version, agent.getName()) ? "envoyee" : DEPASSEE);
    }

    @PostMapping("/retour")
    String signalerRetour(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam int rang,
            @AuthenticationPrincipal AgentConnecte agent) {
        return vers(
                id,
                immatriculations.signalerRetour(trouver(id).id(), rang, version, agent.getName())
                        ? "retour"
                        : DEPASSEE);
    }

    private String agir(String id, int version, ActeDemande acte, AgentConnecte agent, String fait) {
        return vers(id, demandes.agir(trouver(id).id(), version, acte, agent.getName()) ? fait : DEPASSEE);
    }

    /** The page again when a text is missing. */
    private Optional<String> avecNote(String id, String texte, String champ, String message, Model page) {
        if (!texte.isBlank()) {
            return Optional.empty();
        }
        Demande demande = trouver(id);
        return Optional.of(pageDemande.afficher(
                demande, SaisieComplement.de(demande), Map.of(champ, message), Optional.empty(), page));
    }

    private Demande trouver(String id) {
        return Identifiants.lire(id)
                .flatMap(demandes::trouver)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String vers(String id, String fait) {
        return "redirect:/administration/demandes/" + id + "?fait=" + fait;
    }
}
