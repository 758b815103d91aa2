package fr.accroche.portail.depot.api;

import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.depot.DemandeDepot;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.depot.Depots.DepotRecu;
import fr.accroche.portail.depot.FiltreDepots;
import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.passage.MotifRemplacement;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.reception.FichierRecu;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.stockage.StockageFichiers;
import fr.accroche.traitement.StatutTraitement;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deposits by machines. */
@RestController
@RequestMapping(DepotsController.CHEMIN)
@SiRole(RoleNoeud.WEB)
class DepotsController {
    static final String CHEMIN = "/api/v1/depots";
    private static final int LIMITE_CLE = 255;

    private final Depots depots;
    private final DeposantsApi deposants;

    DepotsController(Depots depots, ClientsApi clients) {
        this.depots = depots;
        this.deposants = new DeposantsApi(clients);
    }

    @PostMapping(consumes = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<DepotCreeJson> deposer(
            @AuthenticationPrincipal Jwt jeton,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String cle,
            @RequestParam(required = false) @Nullable String mode,
            @RequestParam(required = false) @Nullable String motif,
            HttpServletRequest requete)
            throws IOException {
        Deposant deposant = deposants.de(jeton);
        Optional<MotifRemplacement> remplacement = remplacement(mode, motif);
        refuserTropGrand(requete.getContentLengthLong());
        return deposer(deposant, cle, remplacement, FichierRecu.duCorps(requete));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DepotCreeJson> deposerFormulaire(
            @AuthenticationPrincipal Jwt jeton,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String cle,
            @RequestParam(required = false) @Nullable String mode,
            @RequestParam(required = false) @Nullable String motif,
            HttpServletRequest requete) {
        Deposant deposant = deposants.de(jeton);
        Optional<MotifRemplacement> remplacement = remplacement(mode, motif);
        return deposer(deposant, cle, remplacement, duFormulaire(requete));
    }

    private static FichierRecu duFormulaire(HttpServletRequest requete) {
        try {
            return FichierRecu.duFormulaire(requete).orElseThrow(DepotsController::formulaireIllisible);
        } catch (FileUploadException e) {
            throw formulaireIllisible();
        } catch (IOException e) {
            throw new RefusRequete(
                    HttpStatus.BAD_REQUEST,
                    "REQ-ENVOI-INTERROMPU",
                    "L’envoi s’est interrompu avant la fin du fichier. Rien n’a été déposé : recommencez l’envoi.");
        }
    }

    private static RefusRequete formulaireIllisible() {
        return new RefusRequete(
                HttpStatus.BAD_REQUEST,
                "REQ-PARTIE-FICHIER",
                "Le formulaire ne contient pas de partie « fichier » : mettez-y le fichier XML.");
    }

    private ResponseEntity<DepotCreeJson> deposer(
            Deposant deposant, @Nullable String cle, Optional<MotifRemplacement> remplacement, FichierRecu fichier) {
        if (cle != null && (cle.isBlank() || cle.length() > LIMITE_CLE)) {
            throw new RefusRequete(
                    HttpStatus.BAD_REQUEST,
                    "REQ-CLE-IDEMPOTENCE",
                    "L’en-tête Idempotency-Key doit avoir de 1 à 255 caractères.");
        }
        DemandeDepot demande = new DemandeDepot(
                deposant,
                fichier.nom(),
                Optional.ofNullable(cle),
                Optional.empty(),
                new SuiviDepot.Origine(remplacement, Optional.empty()));
        DepotRecu recu = depots.recevoir(demande, fichier.flux());
        return ResponseEntity.created(URI.create(CHEMIN + "/" + recu.depot().id()))
                .body(DepotCreeJson.de(recu.depot()));
    }

    /** A file of replacements must never be taken for one of new passages, nor the other way round. */
    private static Optional<MotifRemplacement> remplacement(@Nullable String mode, @Nullable String motif) {
        if (mode == null || mode.equals("creation")) {
            if (motif != null) {
                throw parametreIncorrect("motif : ne le donnez qu’avec mode=remplacement.");
            }
            return Optional.empty();
        }
        if (!mode.equals("remplacement")) {
            throw parametreIncorrect("mode : donnez « creation » ou « remplacement ».");
        }
        return Optional.of(Optional.ofNullable(motif)
                .flatMap(MotifRemplacement::lire)
                .orElseThrow(() -> parametreIncorrect(
                        "motif : un remplacement en veut un parmi " + MotifRemplacement.mots() + ".")));
    }

    /** An announced size is refused before a byte is read. */
    private static void refuserTropGrand(long octetsAnnonces) {
        if (octetsAnnonces > StockageFichiers.TAILLE_MAXIMALE_OCTETS) {
            throw new RefusRequete(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "REQ-FICHIER-TROP-GRAND",
                    "Le fichier dépasse 200 Mo (209 715 200 octets). Répartissez ses passages dans plusieurs fichiers,"
                            + " chacun avec son idFlux.");
        }
    }

    @GetMapping
    ListeDepotsJson lister(
            @AuthenticationPrincipal Jwt jeton,
            @RequestParam(required = false) @Nullable String statut,
            @RequestParam(required = false) @Nullable String nomFichier,
            @RequestParam(required = false) @Nullable Long avant,
            @RequestParam(defaultValue = "50") int limite) {
        if (limite < 1 || limite > 200) {
            throw parametreIncorrect("limite : donnez un nombre de 1 à 200.");
        }
        List<SuiviDepot> page = depots.lister(
                deposants.de(jeton),
                new FiltreDepots(
                        Optional.ofNullable(statut).map(DepotsController::statut),
                        Optional.ofNullable(nomFichier),
                        Optional.ofNullable(avant),
                        limite));
        Long suite = page.size() == limite ? page.get(page.size() - 1).numero() : null;
        return new ListeDepotsJson(page.stream().map(DepotJson::de).toList(), suite);
    }

    private static StatutTraitement statut(String texte) {
        return Arrays.stream(StatutTraitement.values())
                .filter(statut -> statut.name().equals(texte))
                .findFirst()
                .orElseThrow(() -> parametreIncorrect("statut : donnez l’un des quatre statuts de la documentation."));
    }

    private static RefusRequete parametreIncorrect(String detail) {
        return new RefusRequete(HttpStatus.BAD_REQUEST, "REQ-PARAMETRE", "Paramètre incorrect, " + detail);
    }

    @GetMapping("/{id}")
    DepotJson trouver(@AuthenticationPrincipal Jwt jeton, @PathVariable String id) {
        return DepotId.lire(id)
                .flatMap(lu -> depots.trouver(deposants.de(jeton), lu))
                .map(DepotJson::de)
                .orElseThrow(DeposantsApi::depotInconnu);
    }
}
