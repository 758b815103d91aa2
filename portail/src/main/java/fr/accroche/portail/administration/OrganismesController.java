package fr.accroche.portail.administration;

import fr.accroche.portail.organisme.Immatriculations;
import fr.accroche.portail.organisme.JourParis;
import fr.accroche.portail.organisme.Mandat;
import fr.accroche.portail.organisme.Mandats;
import fr.accroche.portail.organisme.OrganismeImmatricule;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Registered organisms: what they are, their entity, their mandates, and a role that comes later. */
@Controller
@SiRole(RoleNoeud.WEB)
class OrganismesController {
    private static final int LIMITE = 100;

    private final Immatriculations immatriculations;
    private final Mandats mandats;
    private final Clock horloge;

    OrganismesController(Immatriculations immatriculations, Mandats mandats, Clock horloge) {
        this.immatriculations = immatriculations;
        this.mandats = mandats;
        this.horloge = horloge;
    }

    @GetMapping("/administration/organismes")
    String chercher(@RequestParam Optional<String> texte, Model page) {
        String cherche = texte.map(String::strip).orElse("");
        List<OrganismeImmatricule> trouves = immatriculations.chercher(cherche, LIMITE);
        page.addAttribute("texte", cherche);
        page.addAttribute("organismes", trouves);
        page.addAttribute("complet", trouves.size() < LIMITE);
        return "administration/organismes";
    }

    @GetMapping("/administration/organismes/{id}")
    String lire(@PathVariable String id, @RequestParam Optional<String> fait, Model page) {
        OrganismeImmatricule organisme = trouver(id);
        page.addAttribute("organisme", organisme);
        page.addAttribute(
                "entite",
                immatriculations.deLEntite(organisme.organisme().id()).stream()
                        .filter(autre -> !autre.organisme()
                                .id()
                                .equals(organisme.organisme().id()))
                        .toList());
        page.addAttribute(
                "sirets",
                organisme.sirets().stream()
                        .map(siret -> "SIRET " + siret.siret() + ", depuis le " + JourParis.enLettres(siret.debut())
                                + siret.fin()
                                        .map(fin -> " et jusqu’au " + JourParis.enLettres(fin))
                                        .orElse(""))
                        .toList());
        page.addAttribute("donnes", vues(mandats.donnesPar(organisme.organisme().id()), true));
        page.addAttribute("recus", vues(mandats.recusPar(organisme.organisme().id()), false));
        page.addAttribute(
                "rolesPossibles",
                Arrays.stream(RoleOrganisme.values())
                        .filter(role -> !organisme.contrats().containsKey(role))
                        .toList());
        page.addAttribute("fait", fait.orElse(""));
        return "administration/organisme";
    }

    private List<VueMandat> vues(List<Mandat> lus, boolean donnes) {
        return lus.stream()
                .map(mandat -> new VueMandat(
                        mandat.numero(),
                        (donnes ? mandat.deposant() : mandat.certificateur())
                                .id()
                                .toString(),
                        (donnes ? mandat.deposant() : mandat.certificateur()).raisonSociale(),
                        "du " + JourParis.enLettres(mandat.debut())
                                + mandat.fin()
                                        .map(fin -> " au " + JourParis.enLettres(fin))
                                        .orElse(", sans fin"),
                        mandat.etat(JourParis.aujourdhui(horloge)).libelle()))
                .toList();
    }

    @PostMapping("/administration/organismes/{id}/roles")
    String ouvrirRole(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String role,
            @AuthenticationPrincipal AgentConnecte agent) {
        OrganismeImmatricule organisme = trouver(id);
        RoleOrganisme voulu = Stream.of(RoleOrganisme.values())
                .filter(connu -> connu.name().equals(role))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        boolean ouvert = immatriculations
                .ouvrirRole(organisme.organisme().id(), voulu, agent.getName())
                .isPresent();
        return "redirect:/administration/organismes/" + organisme.organisme().id() + "?fait="
                + (ouvert ? "ouvert" : "deja");
    }

    private OrganismeImmatricule trouver(String id) {
        return Identifiants.lire(id)
                .flatMap(immatriculations::trouver)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A mandate with the other party. */
    record VueMandat(String numero, String autreId, String autre, String periode, String etat) {}
}
