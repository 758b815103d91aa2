package fr.accroche.portail.administration;

import fr.accroche.portail.compte.SuiviInscriptions;
import fr.accroche.portail.compte.SuiviInscriptions.InscriptionSuivie;
import fr.accroche.portail.notification.CourrielsEcartes;
import fr.accroche.portail.organisme.Demandes;
import fr.accroche.portail.organisme.EtatDemande;
import fr.accroche.portail.organisme.FiltreDemandes;
import fr.accroche.portail.organisme.Immatriculations;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue: what waits for an agent, the oldest first. */
@Controller
@SiRole(RoleNoeud.WEB)
class FileDemandesController {
    private static final int LIMITE = 200;

    private final Demandes demandes;
    private final Immatriculations immatriculations;
    private final SuiviInscriptions inscriptions;
    private final CourrielsEcartes courriels;
    private final Agents agents;
    private final Clock horloge;

    FileDemandesController(
            Demandes demandes,
            Immatriculations immatriculations,
            SuiviInscriptions inscriptions,
            CourrielsEcartes courriels,
            Agents agents,
            Clock horloge) {
        this.demandes = demandes;
        this.immatriculations = immatriculations;
        this.inscriptions = inscriptions;
        this.courriels = courriels;
        this.agents = agents;
        this.horloge = horloge;
    }

    @GetMapping("/administration")
    String file(@RequestParam Optional<String> etat, @RequestParam Optional<String> texte, Model page) {
        Optional<String> cherche = texte.map(String::strip).filter(lu -> !lu.isEmpty());
        List<VueDemande> vues = demandes.lister(new FiltreDemandes(etats(etat), cherche, LIMITE)).stream()
                .map(demande -> VueDemande.de(demande, horloge.instant(), agents))
                .toList();
        page.addAttribute(
                "nonArrivees",
                immatriculations.nonArrivees().stream()
                        .map(demande -> VueDemande.de(demande, horloge.instant(), agents))
                        .toList());
        page.addAttribute(
                "inscriptions",
                inscriptions.lister(LIMITE).stream()
                        .filter(InscriptionSuivie::attend)
                        .count());
        page.addAttribute("courriels", courriels.nombre());
        page.addAttribute("demandes", vues);
        page.addAttribute("etats", EtatDemande.values());
        page.addAttribute("etat", etat.orElse(""));
        page.addAttribute("texte", cherche.orElse(""));
        page.addAttribute("complet", vues.size() < LIMITE);
        return "administration/demandes";
    }

    /** What is asked for, or else what is open. */
    private static Set<EtatDemande> etats(Optional<String> etat) {
        Set<EtatDemande> ouverts = Arrays.stream(EtatDemande.values())
                .filter(EtatDemande::estOuverte)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EtatDemande.class)));
        return Arrays.stream(EtatDemande.values())
                .filter(connu -> etat.filter(connu.name()::equals).isPresent())
                .findFirst()
                .<Set<EtatDemande>>map(EnumSet::of)
                .orElse(ouverts);
    }
}
