package fr.accroche.portail.compte.connexion;

import fr.accroche.portail.compte.EtapesConnexion;
import fr.accroche.portail.compte.secondfacteur.ClesAcces;
import fr.accroche.portail.compte.secondfacteur.ClesAcces.ReponseInvalide;
import fr.accroche.portail.compte.secondfacteur.VerificationSecondFacteur;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Passkeys at login, called by {@code cle-acces.js}: given as second factor, or enrolled as the first one. */
@Controller
@SiRole(RoleNoeud.WEB)
class ClesAccesController {
    private static final String REFUS =
            "La clé d’accès n’a pas été reconnue. Réessayez, ou utilisez un code de votre application ou un code de secours.";

    private final ClesAcces cles;
    private final VerificationSecondFacteur verification;
    private final TentativesSecondFacteur tentatives;
    private final OuvertureSession ouverture;
    private final Clock horloge;

    ClesAccesController(
            ClesAcces cles,
            VerificationSecondFacteur verification,
            TentativesSecondFacteur tentatives,
            OuvertureSession ouverture,
            Clock horloge) {
        this.cles = cles;
        this.verification = verification;
        this.tentatives = tentatives;
        this.ouverture = ouverture;
        this.horloge = horloge;
    }

    @PostMapping(path = EtapesConnexion.SECOND_FACTEUR + "/cle/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> optionsDonner(
            @AuthenticationPrincipal UtilisateurAttendu attendu, HttpServletRequest requete) {
        return ResponseEntity.ok(cles.demander(attendu.getName(), requete.getSession()));
    }

    @PostMapping(path = EtapesConnexion.SECOND_FACTEUR + "/cle", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> donner(
            @AuthenticationPrincipal UtilisateurAttendu attendu,
            @RequestBody String reponseCle,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        boolean permis = !attendu.estTropVieux(horloge.instant()) && tentatives.sontPermises(attendu, requete);
        if (permis && cles.reconnaitre(attendu.getName(), reponseCle, requete.getSession())) {
            return suite(ouverture.ouvrir(attendu, "CLE_ACCES", requete, reponse));
        }
        tentatives.echec(attendu, requete);
        return refus(REFUS);
    }

    @PostMapping(path = EnrolementController.CHEMIN + "/cle/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> optionsEnroler(
            @AuthenticationPrincipal UtilisateurAttendu attendu, HttpServletRequest requete) {
        return ResponseEntity.ok(cles.proposer(attendu.getName(), requete.getSession()));
    }

    @PostMapping(path = EnrolementController.CHEMIN + "/cle", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> enroler(
            @AuthenticationPrincipal UtilisateurAttendu attendu,
            @RequestBody String reponseCle,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        boolean permis = !attendu.estTropVieux(horloge.instant())
                && verification.moyens(attendu.personne().utilisateurId()).estVide();
        if (!permis) {
            return refus(REFUS);
        }
        try {
            cles.ajouter(attendu.personne().utilisateurId(), reponseCle, requete.getSession());
        } catch (ReponseInvalide invalide) {
            return refus(invalide.phrase());
        }
        ouverture.ouvrir(attendu, "CLE_ACCES", requete, reponse);
        return suite(EnrolementController.CODES);
    }

    private static ResponseEntity<Map<String, String>> suite(String page) {
        return ResponseEntity.ok(Map.of("page", page));
    }

    private static ResponseEntity<Map<String, String>> refus(String phrase) {
        return ResponseEntity.badRequest().body(Map.of("detail", phrase));
    }
}
