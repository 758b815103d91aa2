package fr.accroche.portail.verification;

import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.traitement.signature.DocumentExamine;
import fr.accroche.traitement.signature.Examen;
import fr.accroche.traitement.signature.VerificationAccuse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The page that verifies. A document stays in memory for the time of one answer and is never written anywhere; a few are
 * examined at a time, so that the page cannot take the memory of the others.
 */
@Controller
@SiRole(RoleNoeud.WEB)
class VerifierController {
    private static final int EXAMENS_ENSEMBLE = 4;
    private static final String ATTENTE_SECONDES = "10";
    private static final String FICHIER_ABSENT = "Choisissez d’abord l’accusé à vérifier.";
    private static final String ILLISIBLE = "L’envoi a été coupé ou n’a pas pu être lu. Recommencez.";
    private static final String OCCUPE =
            "Trop de documents sont examinés en ce moment. Recommencez dans quelques secondes.";

    private final VerificationAccuse verification;
    private final ClesPortail cles;
    private final Semaphore places = new Semaphore(EXAMENS_ENSEMBLE);

    VerifierController(ClesPortail cles) {
        this.cles = cles;
        this.verification = new VerificationAccuse(cles.certificats());
    }

    @GetMapping("/verifier")
    String page(Model page) {
        page.addAttribute("erreurs", Map.of());
        return "verification/verifier";
    }

    /** The public keys, for those who verify by themselves; the address never changes. */
    @GetMapping(path = "/verifier/cles.pem", produces = "application/x-pem-file")
    @ResponseBody
    String cles(HttpServletResponse reponse) {
        reponse.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cles-accuses.pem\"");
        return cles.pem();
    }

    @PostMapping(path = "/verifier", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String verifier(HttpServletRequest requete, HttpServletResponse reponse, Model page) throws IOException {
        if (!places.tryAcquire()) {
            reponse.setHeader(HttpHeaders.RETRY_AFTER, ATTENTE_SECONDES);
            return refuser(HttpStatus.SERVICE_UNAVAILABLE, OCCUPE, reponse, page);
        }
        try {
            return examiner(EnvoiVerification.lire(requete), reponse, page);
        } catch (FileUploadException e) {
            return refuser(HttpStatus.BAD_REQUEST, ILLISIBLE, reponse, page);
        } finally {
            places.release();
        }
    }

    private String examiner(EnvoiVerification envoi, HttpServletResponse reponse, Model page) throws IOException {
        Optional<byte[]> document = envoi.document();
        if (envoi.tropGrand()) {
            return refuser(HttpStatus.CONTENT_TOO_LARGE, EnvoiVerification.TROP_GRAND, reponse, page);
        }
        if (document.isEmpty()) {
            return refuser(HttpStatus.BAD_REQUEST, FICHIER_ABSENT, reponse, page);
        }
        Examen examen = verification.examiner(DocumentExamine.de(document.get()), envoi.signature());
        page.addAttribute("erreurs", Map.of());
        page.addAttribute("examen", examen);
        page.addAttribute("nom", envoi.nom());
        return "verification/verifier";
    }

    private static String refuser(HttpStatus statut, String message, HttpServletResponse reponse, Model page) {
        reponse.setStatus(statut.value());
        page.addAttribute("erreurs", Map.of("fichier", message));
        return "verification/verifier";
    }
}
