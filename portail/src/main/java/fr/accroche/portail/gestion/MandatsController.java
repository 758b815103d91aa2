package fr.accroche.portail.gestion;

import fr.accroche.portail.compte.IdentiteConfirmee;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.journal.Historique;
import fr.accroche.portail.organisme.Mandat;
import fr.accroche.portail.organisme.Mandats;
import fr.accroche.portail.organisme.NouveauMandat;
import fr.accroche.portail.organisme.Organismes;
import fr.accroche.portail.organisme.ReponseMandat;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** The mandates that a certificateur gives, and that a déposant receives. A mandate is read over by name, then signed. */
@Controller
@SiRole(RoleNoeud.WEB)
class MandatsController {
    static final String CHEMIN = "/espace/organisme/mandats";
    private static final int LONGUEUR_MOTIF = 300;

    private final Mandats mandats;
    private final Organismes organismes;
    private final Historique historique;
    private final Clock horloge;

    MandatsController(Mandats mandats, Organismes organismes, Historique historique, Clock horloge) {
        this.mandats = mandats;
        this.organismes = organismes;
        this.historique = historique;
        this.horloge = horloge;
    }

    @GetMapping(CHEMIN)
    String liste(@AuthenticationPrincipal UtilisateurConnecte utilisateur, HttpServletRequest requete, Model page) {
        boolean certifie = Actant.role(requete).roleCompte() == RoleOrganisme.CERTIFICATEUR;
        List<Mandat> tous =
                certifie ? mandats.donnesPar(utilisateur.organismeId()) : mandats.recusPar(utilisateur.organismeId());
        page.addAttribute(
                "mandats",
                tous.stream().map(mandat -> VueMandat.de(mandat, aujourdhui())).toList());
        page.addAttribute("estCertificateur", certifie);
        return "gestion/mandats";
    }

    @GetMapping(CHEMIN + "/nouveau")
    @IdentiteConfirmee(retour = CHEMIN + "/nouveau")
    String nouveau(Model page) {
        return formulaire(SaisieMandat.aPartirDu(aujourdhui()), Map.of(), page);
    }

    @PostMapping(CHEMIN)
    @IdentiteConfirmee(retour = CHEMIN + "/nouveau")
    String donner(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @RequestParam(defaultValue = "") String matricule,
            @RequestParam(defaultValue = "") String debut,
            @RequestParam(defaultValue = "") String fin,
            @RequestParam(defaultValue = "false") boolean engage,
            @RequestParam(defaultValue = "false") boolean relu,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model page) {
        SaisieMandat saisie = new SaisieMandat(matricule, debut, fin, engage);
        Map<String, String> erreurs = saisie.erreurs();
        if (!erreurs.isEmpty()) {
            return refuser(saisie, erreurs, reponse, page);
        }
        if (!relu) {
            return relire(saisie, reponse, page);
        }
        ReponseMandat donne = mandats.donner(
                new NouveauMandat(
                        utilisateur.organismeId(),
                        saisie.matriculeLu().orElseThrow(),
                        saisie.debutLu().orElseThrow(),
                        saisie.finLue()),
                utilisateur.getUsername());
        if (donne instanceof ReponseMandat.Refuse refus) {
            return refuser(saisie, Map.of(champ(refus.motif()), refus.motif().message()), reponse, page);
        }
        suite.addFlashAttribute(
                "avis", "Le mandat est donné. Le déposant peut déposer en votre nom dès son premier jour.");
        return "redirect:" + CHEMIN;
    }

    private String relire(SaisieMandat saisie, HttpServletResponse reponse, Model page) {
        return organismes
                .parMatricule(saisie.matriculeLu().orElseThrow())
                .map(deposant -> {
                    page.addAttribute("donnees", saisie);
                    page.addAttribute("deposant", deposant);
                    page.addAttribute(
                            "debut", TexteFrancais.date(saisie.debutLu().orElseThrow()));
                    page.addAttribute(
                            "fin", saisie.finLue().map(TexteFrancais::date).orElse("sans limite"));
                    return "gestion/mandat-relecture";
                })
                .orElseGet(() -> refuser(
                        saisie, Map.of("matricule", ReponseMandat.Motif.DEPOSANT_INCONNU.message()), reponse, page));
    }

    private static String champ(ReponseMandat.Motif motif) {
        return motif == ReponseMandat.Motif.DATES_INVERSEES ? "fin" : "matricule";
    }

    @GetMapping(CHEMIN + "/{id}")
    String mandat(@AuthenticationPrincipal UtilisateurConnecte utilisateur, @PathVariable String id, Model page) {
        return mandat(trouver(utilisateur, id), utilisateur, "", Map.of(), page);
    }

    @PostMapping(CHEMIN + "/{id}/revocation")
    @IdentiteConfirmee(retour = CHEMIN)
    String revoquer(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String motif,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model page) {
        Mandat mandat = trouver(utilisateur, id);
        if (motif.isBlank() || motif.strip().length() > LONGUEUR_MOTIF) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return mandat(
                    mandat,
                    utilisateur,
                    motif,
                    Map.of(
                            "motif",
                            "Motif de la révocation\u00a0: écrivez-le, en " + LONGUEUR_MOTIF + " caractères au plus."),
                    page);
        }
        if (!mandats.revoquer(mandat.id(), utilisateur.organismeId(), motif.strip(), utilisateur.getUsername())) {
            throw new Introuvable();
        }
        suite.addFlashAttribute(
                "avis", "Le mandat est révoqué\u00a0: plus rien n’est accepté en votre nom, même d’un envoi en cours.");
        return "redirect:" + CHEMIN + "/" + mandat.id();
    }

    private Mandat trouver(UtilisateurConnecte utilisateur, String id) {
        return Identifiants.lire(id)
                .flatMap(lu -> mandats.trouver(lu, utilisateur.organismeId()))
                .orElseThrow(Introuvable::new);
    }

    private String mandat(
            Mandat mandat, UtilisateurConnecte utilisateur, String motif, Map<String, String> erreurs, Model page) {
        page.addAttribute("mandat", VueMandat.de(mandat, aujourdhui()));
        page.addAttribute("estLeSien", mandat.certificateur().id().equals(utilisateur.organismeId()));
        page.addAttribute(
                "faits",
                historique.surObjet(mandat.certificateur().id(), mandat.numero()).stream()
                        .map(VueFait::de)
                        .toList());
        page.addAttribute("motif", motif);
        page.addAttribute("erreurs", erreurs);
        return "gestion/mandat";
    }

    private static String refuser(
            SaisieMandat saisie, Map<String, String> erreurs, HttpServletResponse reponse, Model page) {
        reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return formulaire(saisie, erreurs, page);
    }

    private static String formulaire(SaisieMandat saisie, Map<String, String> erreurs, Model page) {
        page.addAttribute("donnees", saisie);
        page.addAttribute("erreurs", erreurs);
        return "gestion/mandat-nouveau";
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge.withZone(TexteFrancais.PARIS));
    }
}
