package fr.accroche.portail.depot.api;

import fr.accroche.modele.IdFlux;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.depot.Corrections;
import fr.accroche.portail.depot.Corrections.Reponse;
import fr.accroche.portail.depot.DepotACorriger;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The file of the KO passages alone, by machines. */
@RestController
@SiRole(RoleNoeud.WEB)
class PassagesKoController {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Corrections corrections;
    private final DeposantsApi deposants;
    private final Clock horloge;

    PassagesKoController(Corrections corrections, ClientsApi clients, Clock horloge) {
        this.corrections = corrections;
        this.deposants = new DeposantsApi(clients);
        this.horloge = horloge;
    }

    @GetMapping(DepotsController.CHEMIN + "/{id}/ko.xml")
    void passagesKo(@AuthenticationPrincipal Jwt jeton, @PathVariable String id, HttpServletResponse reponse)
            throws IOException {
        Reponse trouve = DepotId.lire(id)
                .flatMap(lu -> corrections.trouver(deposants.de(jeton), lu))
                .orElseThrow(DeposantsApi::depotInconnu);
        if (trouve instanceof Reponse.Impossible impossible) {
            throw new RefusRequete(
                    HttpStatus.CONFLICT,
                    "REQ-KO-" + impossible.raison().name().replace('_', '-'),
                    impossible.raison().phrase());
        }
        envoyer(((Reponse.Possible) trouve).depot(), reponse);
    }

    private void envoyer(DepotACorriger depot, HttpServletResponse reponse) throws IOException {
        Depots.Ecriture fichier =
                depot.passagesKo(new IdFlux(UUID.randomUUID().toString()), OffsetDateTime.now(horloge.withZone(PARIS)));
        reponse.setContentType(MediaType.APPLICATION_XML_VALUE);
        reponse.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(depot.nomFichierKo(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        fichier.ecrire(reponse.getOutputStream());
    }
}
