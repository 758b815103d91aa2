package fr.accroche.portail.essai;

import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.essai.Essais.Resultat;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.reception.FichierRecu;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.stockage.StockageFichiers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dry run by machines: the body of the answer is that of {@code controler --format json}, byte for byte. */
@Controller
@RequestMapping("/api/v1/controles")
@SiRole(RoleNoeud.WEB)
class ControlesController {
    /** As the command calls a file that came by its standard input. */
    private static final String SANS_NOM = "-";

    private final Essais essais;
    private final FreinEssais frein;
    private final ClientsApi clients;
    private final Clock horloge;

    ControlesController(Essais essais, FreinEssais frein, ClientsApi clients, Clock horloge) {
        this.essais = essais;
        this.frein = frein;
        this.clients = clients;
        this.horloge = horloge;
    }

    /** The bare body. */
    @PostMapping(consumes = MediaType.APPLICATION_XML_VALUE)
    void controlerCorps(
            @AuthenticationPrincipal Jwt jeton,
            @RequestParam(required = false) @Nullable String regles,
            @RequestParam(required = false) @Nullable String date,
            @RequestParam(required = false) @Nullable String versionSchema,
            HttpServletRequest requete,
            HttpServletResponse reponse)
            throws IOException {
        admettre(jeton, reponse);
        DemandeEssai demande = DemandeEssai.lire(regles, date, versionSchema, horloge);
        if (requete.getContentLengthLong() > StockageFichiers.TAILLE_MAXIMALE_OCTETS) {
            throw Essais.tropGrand();
        }
        repondre(FichierRecu.duCorps(requete), demande, reponse);
    }

    /** The part {@code fichier} of a form. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    void controlerFormulaire(
            @AuthenticationPrincipal Jwt jeton,
            @RequestParam(required = false) @Nullable String regles,
            @RequestParam(required = false) @Nullable String date,
            @RequestParam(required = false) @Nullable String versionSchema,
            HttpServletRequest requete,
            HttpServletResponse reponse)
            throws IOException {
        admettre(jeton, reponse);
        DemandeEssai demande = DemandeEssai.lire(regles, date, versionSchema, horloge);
        repondre(duFormulaire(requete), demande, reponse);
    }

    private static FichierRecu duFormulaire(HttpServletRequest requete) throws IOException {
        try {
            return FichierRecu.duFormulaire(requete).orElseThrow(ControlesController::sansFichier);
        } catch (FileUploadException e) {
            throw sansFichier();
        }
    }

    private static RefusRequete sansFichier() {
        return new RefusRequete(
                HttpStatus.BAD_REQUEST,
                "REQ-PARTIE-FICHIER",
                "Le formulaire ne contient pas de partie « fichier » : mettez-y le fichier XML.");
    }

    private void admettre(Jwt jeton, HttpServletResponse reponse) {
        String client = String.valueOf(jeton.getSubject());
        if (clients.trouver(client).isEmpty()) {
            throw new RefusRequete(
                    HttpStatus.UNAUTHORIZED,
                    "REQ-JETON",
                    "Ce client d’API n’est plus en vigueur : demandez de nouveaux identifiants.");
        }
        clients.noterUtilisation(client);
        frein.compter("client " + client).ifPresent(refus -> {
            throw tropDeDemandes(refus.attente().toSeconds(), reponse);
        });
    }

    private void repondre(FichierRecu fichier, DemandeEssai demande, HttpServletResponse reponse) throws IOException {
        FreinEssais.Place place = frein.prendre().orElseThrow(() -> tropDeDemandes(5, reponse));
        try (Resultat resultat = essais.controler(fichier.nomDonne().orElse(SANS_NOM), fichier.flux(), demande)) {
            reponse.setContentType(MediaType.APPLICATION_JSON_VALUE);
            reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            essais.ecrireJson(resultat, reponse.getOutputStream());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            place.close();
        }
    }

    static RefusRequete tropDeDemandes(long secondes, HttpServletResponse reponse) {
        reponse.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, secondes)));
        return new RefusRequete(
                HttpStatus.TOO_MANY_REQUESTS,
                "REQ-TROP-DE-DEMANDES",
                "Trop d’essais ont été demandés : attendez un peu, puis recommencez. L’en-tête Retry-After dit combien de"
                        + " secondes.");
    }
}
