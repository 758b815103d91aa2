package fr.accroche.portail.compte.profil;

import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.SessionOuverte;
import fr.accroche.portail.compte.Sessions;
import fr.accroche.portail.compte.SuiviSession;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository.Fiche;
import fr.accroche.portail.compte.secondfacteur.ClesAcces;
import fr.accroche.portail.compte.secondfacteur.VerificationSecondFacteur;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page « Mon compte », and the sessions that are ended from it. */
@Controller
@SiRole(RoleNoeud.WEB)
class CompteController {
    static final String CHEMIN = "/espace/compte";
    private static final Map<String, String> AVIS = Map.of(
            "motDePasse", "Votre mot de passe a changé. Vos autres sessions ont pris fin.",
            "session", "La session choisie a pris fin.",
            "sessions", "Vos autres sessions ont pris fin.",
            "application", "Votre application est enregistrée. L’ancienne ne sert plus.",
            "cle", "La clé d’accès est enregistrée.",
            "cleRetiree", "La clé d’accès est retirée.",
            "adresse", "Un message vous attend à votre nouvelle adresse\u00a0: suivez son lien pour la confirmer.");

    private final UtilisateurRepository utilisateurs;
    private final Sessions sessions;
    private final VerificationSecondFacteur verification;
    private final ClesAcces cles;
    private final Journal journal;

    CompteController(
            UtilisateurRepository utilisateurs,
            Sessions sessions,
            VerificationSecondFacteur verification,
            ClesAcces cles,
            Journal journal) {
        this.utilisateurs = utilisateurs;
        this.sessions = sessions;
        this.verification = verification;
        this.cles = cles;
        this.journal = journal;
    }

    @GetMapping(CHEMIN)
    String page(
            @AuthenticationPrincipal UtilisateurConnecte moi,
            @RequestParam Map<String, String> parametres,
            HttpSession session,
            Model page) {
        Fiche fiche = utilisateurs.parId(moi.utilisateurId()).orElseThrow();
        parametres.keySet().stream()
                .filter(AVIS::containsKey)
                .findFirst()
                .ifPresent(avis -> page.addAttribute("avis", AVIS.get(avis)));
        page.addAttribute("fiche", fiche);
        page.addAttribute("moyens", verification.moyens(moi.utilisateurId()));
        page.addAttribute(
                "cles", cles.de(moi.getUsername()).stream().map(VueCle::de).toList());
        page.addAttribute("sessions", sessionsDe(moi, session));
        return "compte/mon-compte";
    }

    private List<VueSession> sessionsDe(UtilisateurConnecte moi, HttpSession session) {
        String ici = SuiviSession.cle(session.getId());
        List<SessionOuverte> ouvertes = sessions.de(identifiant(moi));
        return ouvertes.stream().map(ouverte -> VueSession.de(ouverte, ici)).toList();
    }

    @PostMapping(CHEMIN + "/sessions/fermer")
    String fermer(@AuthenticationPrincipal UtilisateurConnecte moi, @RequestParam(defaultValue = "") String cle) {
        sessions.fermer(identifiant(moi), cle);
        consigner(moi, "une");
        return "redirect:" + CHEMIN + "?session";
    }

    @PostMapping(CHEMIN + "/sessions/fermer-autres")
    String fermerAutres(@AuthenticationPrincipal UtilisateurConnecte moi, HttpSession session) {
        sessions.fermerAutres(identifiant(moi), SuiviSession.cle(session.getId()));
        consigner(moi, "autres");
        return "redirect:" + CHEMIN + "?sessions";
    }

    private void consigner(UtilisateurConnecte moi, String lesquelles) {
        journal.consigner(Fait.de(moi.getUsername(), moi.organismeId(), "SESSION_FERMEE", lesquelles, "OK"));
    }

    private static IdentifiantConnexion identifiant(UtilisateurConnecte moi) {
        return new IdentifiantConnexion(moi.getUsername());
    }
}
