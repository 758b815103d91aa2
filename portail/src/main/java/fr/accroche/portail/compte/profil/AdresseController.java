package fr.accroche.portail.compte.profil;

import fr.accroche.portail.compte.IdentiteConfirmee;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.connexion.PageLienMort;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository.Fiche;
import fr.accroche.portail.compte.lettre.AdresseMasquee;
import fr.accroche.portail.compte.lettre.LettresCompte;
import fr.accroche.portail.compte.lien.Liens;
import fr.accroche.portail.compte.lien.Liens.Lien;
import fr.accroche.portail.compte.lien.UsageLien;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing one's mail address: the new one counts once its link was followed, and the old one is told. */
@Controller
@SiRole(RoleNoeud.WEB)
class AdresseController {
    private static final String CHEMIN = CompteController.CHEMIN + "/adresse";
    private static final String CONFIRMATION = "/connexion/adresse";

    private final UtilisateurRepository utilisateurs;
    private final Liens liens;
    private final LettresCompte lettres;
    private final Journal journal;
    private final BaseWeb base;

    AdresseController(
            UtilisateurRepository utilisateurs, Liens liens, LettresCompte lettres, Journal journal, BaseWeb base) {
        this.utilisateurs = utilisateurs;
        this.liens = liens;
        this.lettres = lettres;
        this.journal = journal;
        this.base = base;
    }

    @GetMapping(CHEMIN)
    @IdentiteConfirmee
    String page(@AuthenticationPrincipal UtilisateurConnecte moi, Model page) {
        page.addAttribute(
                "actuelle",
                utilisateurs.parId(moi.utilisateurId()).orElseThrow().mail());
        return "compte/adresse";
    }

    @PostMapping(CHEMIN)
    @IdentiteConfirmee(retour = CHEMIN)
    String demander(
            @AuthenticationPrincipal UtilisateurConnecte moi,
            @RequestParam(defaultValue = "") String mail,
            Model page) {
        String nouvelle = mail.strip();
        if (!nouvelle.matches("[^\\s@<>\",;:]+@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:]+") || nouvelle.length() > 254) {
            String phrase = "Saisissez une adresse électronique, comme prenom.nom@organisme.fr.";
            page.addAttribute("erreur", phrase);
            page.addAttribute("erreurs", Map.of("mail", phrase));
            page.addAttribute("mail", nouvelle);
            return page(moi, page);
        }
        Fiche qui = utilisateurs.parId(moi.utilisateurId()).orElseThrow();
        base.transaction()
                .executeWithoutResult(etat -> lettres.confirmerAdresse(
                        qui, nouvelle, liens.creer(UsageLien.ADRESSE, qui.id(), Optional.of(nouvelle))));
        return "redirect:" + CompteController.CHEMIN + "?adresse";
    }

    /** From the link: the button changes it, reading does not. */
    @GetMapping(CONFIRMATION)
    String confirmation(@RequestParam(defaultValue = "") String jeton, HttpServletResponse reponse, Model page) {
        Optional<String> nouvelle = liens.consulter(jeton, UsageLien.ADRESSE).flatMap(Lien::precision);
        if (nouvelle.isEmpty()) {
            return PageLienMort.repondre(reponse);
        }
        page.addAttribute("nouvelle", nouvelle.get());
        page.addAttribute("jeton", jeton);
        return "compte/confirmer-adresse";
    }

    @PostMapping(CONFIRMATION)
    String confirmer(@RequestParam(defaultValue = "") String jeton, HttpServletResponse reponse) {
        Boolean change = base.transaction()
                .execute(etat -> liens.utiliser(jeton, UsageLien.ADRESSE)
                        .flatMap(lien -> utilisateurs.parId(lien.objet()).map(qui -> changer(qui, lien)))
                        .orElse(false));
        return Boolean.TRUE.equals(change) ? "redirect:/connexion?adresse" : PageLienMort.repondre(reponse);
    }

    private boolean changer(Fiche qui, Lien lien) {
        String nouvelle = lien.precision().orElseThrow();
        lettres.adresseChangee(qui, AdresseMasquee.de(nouvelle));
        utilisateurs.changerMail(qui.id(), nouvelle);
        journal.consigner(
                Fait.de(qui.identifiant().valeur(), qui.organismeId(), "ADRESSE_CHANGEE", "utilisateur", "OK"));
        return true;
    }
}
