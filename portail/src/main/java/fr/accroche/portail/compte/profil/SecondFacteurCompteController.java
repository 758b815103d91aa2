package fr.accroche.portail.compte.profil;

import fr.accroche.portail.compte.IdentiteConfirmee;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository;
import fr.accroche.portail.compte.lettre.LettresCompte;
import fr.accroche.portail.compte.secondfacteur.ClesAcces;
import fr.accroche.portail.compte.secondfacteur.ClesAcces.ReponseInvalide;
import fr.accroche.portail.compte.secondfacteur.MoyensSecondFacteur;
import fr.accroche.portail.compte.secondfacteur.SecretTotp;
import fr.accroche.portail.compte.secondfacteur.VerificationSecondFacteur;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing one's second factors, the identity confirmed first; their owner is told of each change by mail. */
@Controller
@SiRole(RoleNoeud.WEB)
@IdentiteConfirmee(retour = CompteController.CHEMIN)
class SecondFacteurCompteController {
    private static final String APPLICATION = CompteController.CHEMIN + "/application";
    private static final String CLES = CompteController.CHEMIN + "/cles";
    private static final String CODES = CompteController.CHEMIN + "/codes-secours";
    private static final String SECRET = "accroche.secretPropose";
    private static final String FAUX =
            "Ce code ne correspond pas. Vérifiez que l’heure de votre téléphone est réglée automatiquement, puis saisissez le"
                    + " code affiché maintenant.";
    private static final String DERNIERE =
            "C’est votre seul second facteur\u00a0: enregistrez-en un autre avant de retirer celui-ci.";

    private final VerificationSecondFacteur verification;
    private final ClesAcces cles;
    private final UtilisateurRepository utilisateurs;
    private final LettresCompte lettres;
    private final Journal journal;
    private final Clock horloge;

    SecondFacteurCompteController(
            VerificationSecondFacteur verification,
            ClesAcces cles,
            UtilisateurRepository utilisateurs,
            LettresCompte lettres,
            Journal journal,
            Clock horloge) {
        this.verification = verification;
        this.cles = cles;
        this.utilisateurs = utilisateurs;
        this.lettres = lettres;
        this.journal = journal;
        this.horloge = horloge;
    }

    @GetMapping(APPLICATION)
    String application(@AuthenticationPrincipal UtilisateurConnecte moi, HttpSession session, Model page) {
        SecretTotp secret = secret(session);
        page.addAttribute("secret", secret.texte().replaceAll("(.{4})(?=.)", "$1 "));
        page.addAttribute("adresse", secret.adresse(moi.getUsername()));
        page.addAttribute("qr", verification.image(secret, moi.getUsername()));
        return "compte/application";
    }

    @PostMapping(APPLICATION)
    String enregistrerApplication(
            @AuthenticationPrincipal UtilisateurConnecte moi,
            @RequestParam(defaultValue = "") String code,
            HttpSession session,
            Model page) {
        if (verification.enroler(moi.utilisateurId(), secret(session), code)) {
            session.removeAttribute(SECRET);
            annoncer(moi, "APPLICATION_ENREGISTREE", "Une application a été enregistrée comme second facteur");
            return "redirect:" + CompteController.CHEMIN + "?application";
        }
        page.addAttribute("erreur", FAUX);
        page.addAttribute("erreurs", Map.of("code", FAUX));
        return application(moi, session, page);
    }

    @GetMapping(CODES)
    String codes(@AuthenticationPrincipal UtilisateurConnecte moi, Model page) {
        MoyensSecondFacteur moyens = verification.moyens(moi.utilisateurId());
        page.addAttribute("restants", moyens.codesSecours());
        return "compte/codes-secours";
    }

    @PostMapping(CODES)
    String tirerCodes(@AuthenticationPrincipal UtilisateurConnecte moi, Model page) {
        page.addAttribute("codes", verification.nouveauxCodesSecours(moi.utilisateurId()));
        page.addAttribute("restants", 0);
        annoncer(moi, "CODES_SECOURS_TIRES", "De nouveaux codes de secours ont été tirés, les anciens ne servent plus");
        return "compte/codes-secours";
    }

    @PostMapping(path = CLES + "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> options(@AuthenticationPrincipal UtilisateurConnecte moi, HttpSession session) {
        return ResponseEntity.ok(cles.proposer(moi.getUsername(), session));
    }

    @PostMapping(path = CLES, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> ajouterCle(
            @AuthenticationPrincipal UtilisateurConnecte moi, @RequestBody String reponseCle, HttpSession session) {
        try {
            cles.ajouter(moi.utilisateurId(), reponseCle, session);
        } catch (ReponseInvalide invalide) {
            return ResponseEntity.badRequest().body(Map.of("detail", invalide.phrase()));
        }
        annoncer(moi, "CLE_ENREGISTREE", "Une clé d’accès a été enregistrée comme second facteur");
        return ResponseEntity.ok(Map.of("page", CompteController.CHEMIN + "?cle"));
    }

    @PostMapping(CLES + "/retirer")
    String retirerCle(
            @AuthenticationPrincipal UtilisateurConnecte moi, @RequestParam(defaultValue = "") String id, Model page) {
        MoyensSecondFacteur moyens = verification.moyens(moi.utilisateurId());
        if (!moyens.application() && moyens.cles() <= 1) {
            page.addAttribute("phrase", DERNIERE);
            return "compte/refus";
        }
        cles.retirer(moi.getUsername(), id);
        annoncer(moi, "CLE_RETIREE", "Une clé d’accès a été retirée");
        return "redirect:" + CompteController.CHEMIN + "?cleRetiree";
    }

    private void annoncer(UtilisateurConnecte moi, String action, String phrase) {
        journal.consigner(Fait.de(moi.getUsername(), moi.organismeId(), action, "second facteur", "OK"));
        utilisateurs
                .parId(moi.utilisateurId())
                .ifPresent(qui -> lettres.secondFacteurChange(qui, phrase, horloge.instant()));
    }

    private SecretTotp secret(HttpSession session) {
        if (session.getAttribute(SECRET) instanceof String connu) {
            return SecretTotp.lire(connu);
        }
        SecretTotp nouveau = verification.nouveauSecret();
        session.setAttribute(SECRET, nouveau.texte());
        return nouveau;
    }
}
