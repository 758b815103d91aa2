package fr.accroche.portail.correction;

import fr.accroche.portail.compte.IdentiteConfirmee;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.passage.MotifRetrait;
import fr.accroche.portail.passage.PassageAcquis;
import fr.accroche.portail.passage.Passages;
import fr.accroche.portail.passage.Retraits;
import fr.accroche.portail.passage.Retraits.Acteur;
import fr.accroche.portail.passage.Retraits.Reponse;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Withdrawals: what is about to go is counted and shown, the motive asked, the second person waited for. */
@Controller
@SiRole(RoleNoeud.WEB)
class RetraitsController {
    private static final String CHEMIN = "/espace/retraits";
    private static final String DEMANDE =
            "Le retrait est demandé. Une autre personne de votre organisme doit le confirmer.";
    private static final String RIEN = "Choisissez au moins un passage en vigueur à retirer.";

    private final Passages passages;
    private final Retraits retraits;

    RetraitsController(Passages passages, Retraits retraits) {
        this.passages = passages;
        this.retraits = retraits;
    }

    /** Shows what is about to be withdrawn; nothing is done yet. */
    @PostMapping(PassagesController.CHEMIN + "/retrait")
    @IdentiteConfirmee(retour = PassagesController.CHEMIN)
    String preparer(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @RequestParam(defaultValue = "") List<String> passages,
            RedirectAttributes suite,
            Model page) {
        if (passages.isEmpty()) {
            suite.addFlashAttribute("refus", RIEN);
            return "redirect:" + PassagesController.CHEMIN;
        }
        return page(lire(utilisateur, passages), "", Map.of(), page);
    }

    @PostMapping(CHEMIN)
    @IdentiteConfirmee(retour = PassagesController.CHEMIN)
    String demander(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @RequestParam(defaultValue = "") List<String> passages,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "false") boolean compris,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model page) {
        List<PassageAcquis> choisis = lire(utilisateur, passages);
        Optional<MotifRetrait> motifLu = MotifRetrait.lire(motif);
        Map<String, String> erreurs = new LinkedHashMap<>();
        if (motifLu.isEmpty()) {
            erreurs.put("motif", "Choisissez le motif du retrait.");
        }
        if (!compris) {
            erreurs.put("compris", "Cochez la case\u00a0: un retrait ne peut pas être annulé.");
        }
        if (!erreurs.isEmpty()) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(choisis, motif, erreurs, page);
        }
        List<UUID> ids = choisis.stream().map(PassageAcquis::id).toList();
        return suivre(retraits.demander(acteur(utilisateur), motifLu.orElseThrow(), ids), suite);
    }

    private List<PassageAcquis> lire(UtilisateurConnecte utilisateur, List<String> textes) {
        List<UUID> ids = textes.stream()
                .map(texte -> Identifiants.lire(texte).orElseThrow(Introuvable::new))
                .distinct()
                .toList();
        List<PassageAcquis> trouves = passages.trouver(utilisateur.organismeId(), ids);
        if (trouves.isEmpty() || trouves.size() < ids.size()) {
            throw new Introuvable();
        }
        return trouves;
    }

    private String page(List<PassageAcquis> choisis, String motif, Map<String, String> erreurs, Model page) {
        Map<String, String> motifs = new LinkedHashMap<>();
        for (MotifRetrait choix : MotifRetrait.values()) {
            motifs.put(choix.mot(), choix.libelle());
        }
        page.addAttribute("passages", choisis.stream().map(VuePassage::de).toList());
        page.addAttribute("nombre", TexteFrancais.accorde(choisis.size(), "passage", "passages"));
        page.addAttribute("seuil", TexteFrancais.accorde(retraits.seuil(), "passage", "passages"));
        page.addAttribute("motifs", motifs);
        page.addAttribute("champs", Map.of("motif", motif));
        page.addAttribute("erreurs", erreurs);
        return "correction/retirer";
    }

    @GetMapping(CHEMIN + "/{id}")
    String retrait(@AuthenticationPrincipal UtilisateurConnecte utilisateur, @PathVariable String id, Model page) {
        UUID lu = Identifiants.lire(id).orElseThrow(Introuvable::new);
        page.addAttribute(
                "retrait",
                retraits.trouver(utilisateur.organismeId(), lu)
                        .map(VueRetrait::de)
                        .orElseThrow(Introuvable::new));
        page.addAttribute(
                "passages",
                retraits.passages(utilisateur.organismeId(), lu).stream()
                        .map(VuePassage::de)
                        .toList());
        page.addAttribute("moi", utilisateur.getUsername());
        return "correction/retrait";
    }

    @PostMapping(CHEMIN + "/{id}/confirmation")
    @IdentiteConfirmee(retour = PassagesController.CHEMIN)
    String confirmer(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            RedirectAttributes suite) {
        UUID lu = Identifiants.lire(id).orElseThrow(Introuvable::new);
        return suivre(retraits.confirmer(acteur(utilisateur), lu), lu, suite);
    }

    @PostMapping(CHEMIN + "/{id}/abandon")
    String abandonner(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            RedirectAttributes suite) {
        UUID lu = Identifiants.lire(id).orElseThrow(Introuvable::new);
        return suivre(retraits.abandonner(acteur(utilisateur), lu), lu, suite);
    }

    private static Acteur acteur(UtilisateurConnecte utilisateur) {
        return new Acteur(utilisateur.organismeId(), utilisateur.getUsername());
    }

    private static String suivre(Reponse reponse, RedirectAttributes suite) {
        if (reponse instanceof Reponse.Refuse refuse) {
            suite.addFlashAttribute("refus", phrase(refuse));
            return "redirect:" + PassagesController.CHEMIN;
        }
        return annoncer(reponse, suite);
    }

    private static String suivre(Reponse reponse, UUID retrait, RedirectAttributes suite) {
        if (reponse instanceof Reponse.Refuse refuse) {
            suite.addFlashAttribute("refus", phrase(refuse));
            return "redirect:" + CHEMIN + "/" + retrait;
        }
        return annoncer(reponse, suite);
    }

    private static String phrase(Reponse.Refuse refuse) {
        if (refuse.refus() == Retraits.Refus.INCONNU) {
            throw new Introuvable();
        }
        return refuse.refus().phrase();
    }

    private static String annoncer(Reponse reponse, RedirectAttributes suite) {
        if (reponse instanceof Reponse.Fait fait) {
            return vers(fait.retrait().id(), "Le retrait est fait.", suite);
        }
        if (reponse instanceof Reponse.Attendu attendu) {
            return vers(attendu.retrait().id(), DEMANDE, suite);
        }
        UUID abandonne = ((Reponse.Abandonne) reponse).retrait().id();
        return vers(abandonne, "Le retrait est abandonné\u00a0: les passages restent.", suite);
    }

    private static String vers(UUID retrait, String avis, RedirectAttributes suite) {
        suite.addFlashAttribute("avis", avis);
        return "redirect:" + CHEMIN + "/" + retrait;
    }
}
