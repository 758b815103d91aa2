package fr.accroche.portail.administration;

import fr.accroche.portail.compte.SuiviInscriptions;
import fr.accroche.portail.compte.SuiviInscriptions.InscriptionSuivie;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** Sign-ups that wait for a word, and those that were contested. */
@Controller
@SiRole(RoleNoeud.WEB)
class InscriptionsController {
    private static final String CHEMIN = "/administration/inscriptions";
    private static final int LIMITE = 200;
    private static final String PLUS_A_TRAITER =
            "Cette inscription n’attend plus\u00a0: son référent, ou un autre agent, s’en est occupé.";

    private final SuiviInscriptions inscriptions;

    InscriptionsController(SuiviInscriptions inscriptions) {
        this.inscriptions = inscriptions;
    }

    @GetMapping(CHEMIN)
    String lister(Model page) {
        List<InscriptionSuivie> suivies = inscriptions.lister(LIMITE);
        page.addAttribute(
                "attendent",
                suivies.stream()
                        .filter(InscriptionSuivie::attend)
                        .map(VueInscription::de)
                        .toList());
        page.addAttribute(
                "contestees",
                suivies.stream()
                        .filter(suivie -> !suivie.attend())
                        .map(VueInscription::de)
                        .toList());
        return "administration/inscriptions";
    }

    @PostMapping(CHEMIN + "/{id}/decision")
    String decider(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String choix,
            @AuthenticationPrincipal AgentConnecte agent,
            RedirectAttributes suite) {
        if (!choix.equals("accepter") && !choix.equals("refuser")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return suivre(inscriptions.decider(lire(id), choix.equals("accepter"), agent.getName()), suite);
    }

    @PostMapping(CHEMIN + "/{id}/relance")
    String relancer(@PathVariable String id, @AuthenticationPrincipal AgentConnecte agent, RedirectAttributes suite) {
        boolean fait = inscriptions.relancerReferent(lire(id), agent.getName());
        return suivre(
                fait
                        ? Optional.of("Un nouveau lien est envoyé au référent\u00a0; l’ancien n’ouvre plus rien.")
                        : Optional.empty(),
                suite);
    }

    private static String suivre(Optional<String> avis, RedirectAttributes suite) {
        suite.addFlashAttribute(avis.isPresent() ? "avis" : "refus", avis.orElse(PLUS_A_TRAITER));
        return "redirect:" + CHEMIN;
    }

    private static UUID lire(String id) {
        return Identifiants.lire(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A sign-up, in words. */
    record VueInscription(
            String id,
            String organisme,
            String raisonSociale,
            String matricule,
            String role,
            String titulaire,
            String mail,
            String recue,
            String decidee,
            String referent) {
        static VueInscription de(InscriptionSuivie suivie) {
            return new VueInscription(
                    suivie.id().toString(),
                    suivie.organisme().toString(),
                    suivie.raisonSociale(),
                    suivie.matricule(),
                    suivie.role() == RoleOrganisme.CERTIFICATEUR ? "certificateur" : "déposant",
                    suivie.titulaire(),
                    suivie.mail(),
                    TexteFrancais.dateHeure(suivie.recueLe()),
                    suivie.decideeLe().map(TexteFrancais::dateHeure).orElse(""),
                    suivie.referent().orElse(""));
        }

        /** Masked: these are personal data. */
        @Override
        public String toString() {
            return "VueInscription[" + id + "]";
        }
    }
}
