package fr.accroche.portail.espace;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.depot.DemandeDepot;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.passage.MotifRemplacement;
import fr.accroche.portail.presentation.CertificateurDeTravail;
import fr.accroche.portail.presentation.CompteConnecte.TravailPour;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.reception.FichierRecu;
import fr.accroche.portail.reception.ResteDeRequete;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The upload page, and its two ways in: the bare file sent by {@code televersement.js}, answered in JSON, and the plain
 * form of a browser without script, answered by a page. Both are read straight from the connection; the security chain
 * checks the token of the one and the origin of the other.
 */
@Controller
@SiRole(RoleNoeud.WEB)
class DeposerController {

    private static final String FICHIER_ABSENT = "Choisissez d’abord le fichier XML à déposer.";
    private static final String MOTIF_ABSENT =
            "Choisissez le motif du remplacement, puis déposez de nouveau le fichier\u00a0; rien n’a été déposé.";
    private static final String CHOIX_ABSENT =
            "Vous n’avez pas de certificateur choisi, ou son mandat a pris fin. Choisissez d’abord, en haut de la page, celui"
                    + " pour lequel vous déposez\u00a0; rien n’a été déposé.";

    private static final String FORMULAIRE_ILLISIBLE =
            "L’envoi a été coupé ou n’a pas pu être lu. Déposez de nouveau le fichier\u00a0: rien n’a été enregistré.";

    private final Depots depots;
    private final CertificateurDeTravail travail;

    DeposerController(Depots depots, CertificateurDeTravail travail) {
        this.depots = depots;
        this.travail = travail;
    }

    @GetMapping("/espace/deposer")
    String page(Model page) {
        return page(page, Map.of());
    }

    /** The bare file. */
    @PostMapping(
            path = "/espace/depots",
            consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    ResponseEntity<Object> recevoirCorps(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur, HttpServletRequest requete) throws IOException {
        try {
            FichierRecu fichier = FichierRecu.duCorps(requete);
            String page = adresse(deposer(utilisateur, requete, fichier, requete::getParameter));
            return ResponseEntity.created(URI.create(page)).body(Map.of("page", page));
        } catch (RefusRequete refus) {
            ProblemDetail probleme = ProblemDetail.forStatusAndDetail(refus.statut(), refus.detail());
            probleme.setProperty("code", refus.code());
            return ResponseEntity.of(probleme).build();
        }
    }

    /** The plain form. */
    @PostMapping(path = "/espace/depots", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String recevoirFormulaire(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model page)
            throws IOException {
        try {
            Optional<FichierRecu> fichier = FichierRecu.duFormulaire(requete)
                    .filter(choisi -> choisi.nomDonne().isPresent());
            return fichier.isPresent()
                    ? "redirect:"
                            + adresse(deposer(
                                    utilisateur,
                                    requete,
                                    fichier.get(),
                                    fichier.get().champs()::get))
                    : refuser(HttpStatus.BAD_REQUEST, FICHIER_ABSENT, reponse, page);
        } catch (RefusRequete refus) {
            ResteDeRequete.perdre(requete.getInputStream());
            return refuser(refus.statut(), refus.detail(), reponse, page);
        } catch (FileUploadException illisible) {
            return refuser(HttpStatus.BAD_REQUEST, FORMULAIRE_ILLISIBLE, reponse, page);
        }
    }

    /** The choice is read before the bytes: whether it still holds is judged again when the deposit is published. */
    private SuiviDepot deposer(
            UtilisateurConnecte utilisateur,
            HttpServletRequest requete,
            FichierRecu fichier,
            Function<String, @Nullable String> champs) {
        SuiviDepot.Origine origine = new SuiviDepot.Origine(remplacement(champs), Optional.empty());
        TravailPour choix = travail.de(utilisateur, requete);
        if (choix.estAChoisir()) {
            throw new RefusRequete(HttpStatus.CONFLICT, "REQ-CERTIFICATEUR-A-CHOISIR", CHOIX_ABSENT);
        }
        DemandeDepot demande = new DemandeDepot(
                Deposant.de(utilisateur), fichier.nom(), Optional.empty(), choix.certificateur(), origine);
        return depots.recevoir(demande, fichier.flux()).depot();
    }

    /** What the file is deposited for is never guessed. */
    private static Optional<MotifRemplacement> remplacement(Function<String, @Nullable String> champs) {
        String mode = champs.apply("mode");
        if (mode == null || mode.equals("creation")) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(champs.apply("motif"))
                .filter(motif -> mode.equals("remplacement"))
                .flatMap(MotifRemplacement::lire)
                .orElseThrow(() -> new RefusRequete(HttpStatus.BAD_REQUEST, "REQ-PARAMETRE", MOTIF_ABSENT)));
    }

    private static String adresse(SuiviDepot depot) {
        return "/espace/depots/" + depot.id();
    }

    private static String refuser(HttpStatus statut, String message, HttpServletResponse reponse, Model page) {
        reponse.setStatus(statut.value());
        page.addAttribute("erreur", message);
        return page(page, Map.of("fichier", message));
    }

    private static String page(Model page, Map<String, String> erreurs) {
        page.addAttribute("erreurs", erreurs);
        page.addAttribute("motifsRemplacement", MotifRemplacement.values());
        return "espace/deposer";
    }
}
