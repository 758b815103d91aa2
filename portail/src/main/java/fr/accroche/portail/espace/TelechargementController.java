package fr.accroche.portail.espace;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.traitement.accuse.FormatAccuse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The accusés as files to keep, under their official names, and the signatures of those that hold none. */
@Controller
@SiRole(RoleNoeud.WEB)
class TelechargementController {
    /** A detached signature, after the extension of the form it signs. */
    private static final String SIGNATURE = ".jws";

    private final Depots depots;

    TelechargementController(Depots depots) {
        this.depots = depots;
    }

    @GetMapping("/espace/depots/{id}/accuse-reception.{extension}")
    void accuseReception(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @PathVariable String extension,
            HttpServletResponse reponse)
            throws IOException {
        envoyer(depots.accuseReception(Deposant.de(utilisateur), id(id), format(extension)), reponse);
    }

    @GetMapping("/espace/depots/{id}/accuse-traitement.{extension}")
    void accuseTraitement(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @PathVariable String extension,
            HttpServletResponse reponse)
            throws IOException {
        Deposant deposant = Deposant.de(utilisateur);
        if (extension.endsWith(SIGNATURE)) {
            FormatAccuse signe = format(extension.substring(0, extension.length() - SIGNATURE.length()));
            envoyerSignature(deposant, id(id), signe, reponse);
        } else {
            envoyer(depots.accuseTraitement(deposant, id(id), format(extension)), reponse);
        }
    }

    private static void envoyer(Optional<Depots.Accuse> trouve, HttpServletResponse reponse) throws IOException {
        Depots.Accuse accuse = trouve.orElseThrow(TelechargementController::introuvable);
        annoncer(accuse.format().typeMime(), accuse.nomFichier(), reponse);
        accuse.ecrire(reponse.getOutputStream());
    }

    private void envoyerSignature(Deposant deposant, DepotId id, FormatAccuse format, HttpServletResponse reponse)
            throws IOException {
        String nom = depots.accuseTraitement(deposant, id, format)
                .orElseThrow(TelechargementController::introuvable)
                .nomFichier();
        String signature =
                depots.signatureTraitement(deposant, id, format).orElseThrow(TelechargementController::introuvable);
        annoncer("application/jose", nom + SIGNATURE, reponse);
        reponse.getOutputStream().write(signature.getBytes(StandardCharsets.US_ASCII));
    }

    private static void annoncer(String type, String nom, HttpServletResponse reponse) {
        reponse.setContentType(type);
        reponse.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(nom, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    private static DepotId id(String texte) {
        return DepotId.lire(texte).orElseThrow(TelechargementController::introuvable);
    }

    private static FormatAccuse format(String extension) {
        return Arrays.stream(FormatAccuse.values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(TelechargementController::introuvable);
    }

    private static ResponseStatusException introuvable() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
