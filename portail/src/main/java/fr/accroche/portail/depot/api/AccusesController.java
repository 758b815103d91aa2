package fr.accroche.portail.depot.api;

import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.depot.Depots.Accuse;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.traitement.accuse.FormatAccuse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accusés by machines: the form is chosen by {@code Accept}, XML first for the traitement, JSON for the réception. */
@RestController
@RequestMapping(DepotsController.CHEMIN + "/{id}")
@SiRole(RoleNoeud.WEB)
class AccusesController {
    private static final List<FormatAccuse> RECEPTION = List.of(FormatAccuse.JSON, FormatAccuse.PDF);
    private static final List<FormatAccuse> TRAITEMENT =
            List.of(FormatAccuse.XML, FormatAccuse.JSON, FormatAccuse.CSV, FormatAccuse.PDF);

    private final Depots depots;
    private final DeposantsApi deposants;

    AccusesController(Depots depots, ClientsApi clients) {
        this.depots = depots;
        this.deposants = new DeposantsApi(clients);
    }

    @GetMapping("/accuse-reception")
    void reception(
            @AuthenticationPrincipal Jwt jeton,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accepte,
            HttpServletResponse reponse)
            throws IOException {
        Deposant deposant = deposants.de(jeton);
        DepotId lu = depot(deposant, id);
        envoyer(depots.accuseReception(deposant, lu, format(accepte, RECEPTION)), reponse);
    }

    @GetMapping("/accuse-traitement")
    void traitement(
            @AuthenticationPrincipal Jwt jeton,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accepte,
            HttpServletResponse reponse)
            throws IOException {
        Deposant deposant = deposants.de(jeton);
        DepotId lu = depot(deposant, id);
        envoyer(depots.accuseTraitement(deposant, lu, format(accepte, TRAITEMENT)), reponse);
    }

    private DepotId depot(Deposant deposant, String id) {
        return DepotId.lire(id)
                .filter(lu -> depots.trouver(deposant, lu).isPresent())
                .orElseThrow(DeposantsApi::depotInconnu);
    }

    /** The first form that the client wants most (RFC 9110, 12.5.1). */
    static FormatAccuse format(@Nullable String accepte, List<FormatAccuse> formats) {
        try {
            List<MediaType> voulus = MediaType.parseMediaTypes(accepte == null ? MediaType.ALL_VALUE : accepte);
            MimeTypeUtils.sortBySpecificity(voulus);
            return voulus.stream()
                    .flatMap(voulu -> formats.stream()
                            .filter(format -> voulu.includes(MediaType.parseMediaType(format.typeMime()))
                                    || voulu.isCompatibleWith(MediaType.parseMediaType(format.typeMime()))))
                    .findFirst()
                    .orElseThrow(AccusesController::formatInconnu);
        } catch (InvalidMediaTypeException e) {
            throw formatInconnu();
        }
    }

    private static RefusRequete formatInconnu() {
        return new RefusRequete(
                HttpStatus.NOT_ACCEPTABLE,
                "REQ-FORMAT-ACCEPTE",
                "Ce document n’existe pas dans le format demandé par l’en-tête Accept.");
    }

    private static void envoyer(Optional<Accuse> accuse, HttpServletResponse reponse) throws IOException {
        Accuse trouve = accuse.orElseThrow(() -> new RefusRequete(
                HttpStatus.CONFLICT,
                "REQ-TRAITEMENT-EN-COURS",
                "L’accusé de traitement n’existe pas encore : le traitement est en cours."));
        reponse.setContentType(trouve.format().typeMime());
        reponse.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(trouve.nomFichier(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        trouve.signature().ifPresent(jws -> reponse.setHeader("Accuse-Signature", jws));
        trouve.ecrire(reponse.getOutputStream());
    }
}
