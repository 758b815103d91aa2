package fr.accroche.portail.espace;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.Depots;
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

/** The accusés as files to keep, under their official names. */
@Controller
class TelechargementController {
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
        FormatAccuse format = format(extension);
        if (format != FormatAccuse.JSON && format != FormatAccuse.PDF) {
            throw introuvable();
        }
        envoyer(depots.accuseReception(Deposant.de(utilisateur), id(id), format), reponse);
    }

    @GetMapping("/espace/depots/{id}/accuse-traitement.{extension}")
    void accuseTraitement(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @PathVariable String extension,
            HttpServletResponse reponse)
            throws IOException {
        envoyer(depots.accuseTraitement(Deposant.de(utilisateur), id(id), format(extension)), reponse);
    }

    private static void envoyer(Optional<Depots.Accuse> trouve, HttpServletResponse reponse) throws IOException {
        Depots.Accuse accuse = trouve.orElseThrow(TelechargementController::introuvable);
        reponse.setContentType(accuse.format().typeMime());
        reponse.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(accuse.nomFichier(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        accuse.ecrire(reponse.getOutputStream());
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
