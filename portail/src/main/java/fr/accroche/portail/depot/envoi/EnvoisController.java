package fr.accroche.portail.depot.envoi;

import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.depot.DemandeDepot;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.EnvoiId;
import fr.accroche.portail.depot.Envois;
import fr.accroche.portail.depot.SuiviDepot.Origine;
import fr.accroche.portail.depot.SuiviEnvoi;
import fr.accroche.portail.passage.MotifRemplacement;
import fr.accroche.portail.presentation.CertificateurDeTravail;
import fr.accroche.portail.presentation.CompteConnecte.TravailPour;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.reception.FichierRecu;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Resumable uploads by the tus protocol 1.0.0 (tus.io/protocols/resumable-upload): its core and the extensions creation,
 * termination and expiration. Once the last byte has come, the header {@code Depot-Page} names the page of the deposit.
 */
@Controller
@SiRole(RoleNoeud.WEB)
class EnvoisController {
    private static final String CHEMIN = "/espace/envois";
    private static final String UN = CHEMIN + "/{id}";
    private static final String VERSION = "1.0.0";
    private static final String TUS_RESUMABLE = "Tus-Resumable";
    private static final String UPLOAD_OFFSET = "Upload-Offset";
    private static final String UPLOAD_LENGTH = "Upload-Length";
    private static final String TYPE_MORCEAU = "application/offset+octet-stream";
    private static final String PAGE = "Depot-Page";

    private final Envois envois;
    private final CertificateurDeTravail travail;

    EnvoisController(Envois envois, CertificateurDeTravail travail) {
        this.envois = envois;
        this.travail = travail;
    }

    @PostMapping(CHEMIN)
    ResponseEntity<Object> ouvrir(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @RequestHeader(name = UPLOAD_LENGTH, required = false) @Nullable String octets,
            @RequestHeader(name = "Upload-Metadata", required = false) @Nullable String metadonnees,
            HttpServletRequest requete)
            throws IOException {
        return repondre(requete, () -> {
            MetadonneesTus champs = MetadonneesTus.lire(metadonnees);
            long taille = nombre(octets)
                    .orElseThrow(() -> incorrecte("Upload-Length : donnez la taille du fichier en octets."));
            SuiviEnvoi envoi = envois.ouvrir(demande(utilisateur, requete, champs), taille);
            return entetes(ResponseEntity.created(URI.create(CHEMIN + "/" + envoi.id())), envoi)
                    .build();
        });
    }

    private DemandeDepot demande(UtilisateurConnecte utilisateur, HttpServletRequest requete, MetadonneesTus champs) {
        TravailPour choix = travail.de(utilisateur, requete);
        if (choix.estAChoisir()) {
            throw new RefusRequete(
                    HttpStatus.CONFLICT,
                    "REQ-CERTIFICATEUR-A-CHOISIR",
                    "Choisissez d’abord, en haut de la page, le certificateur pour lequel vous déposez ; rien n’a été"
                            + " déposé.");
        }
        return new DemandeDepot(
                Deposant.de(utilisateur),
                FichierRecu.nomme(champs.champ("filename")).nom(),
                Optional.empty(),
                choix.certificateur(),
                new Origine(remplacement(champs), Optional.empty()));
    }

    private static Optional<MotifRemplacement> remplacement(MetadonneesTus champs) {
        return champs.champ("mode")
                .filter(mode -> !mode.equals("creation"))
                .map(mode -> champs.champ("motif")
                        .filter(motif -> mode.equals("remplacement"))
                        .flatMap(MotifRemplacement::lire)
                        .orElseThrow(() -> incorrecte("Choisissez le motif du remplacement ; rien n’a été déposé.")));
    }

    @RequestMapping(path = UN, method = RequestMethod.HEAD)
    ResponseEntity<Object> dire(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            HttpServletRequest requete)
            throws IOException {
        Optional<SuiviEnvoi> envoi = EnvoiId.lire(id).flatMap(lu -> envois.trouver(Deposant.de(utilisateur), lu));
        if (envoi.isEmpty()) {
            return inconnu();
        }
        return repondre(
                requete,
                () -> entetes(ResponseEntity.ok(), envoi.get())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    @PatchMapping(UN)
    ResponseEntity<Object> poursuivre(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @RequestHeader(name = UPLOAD_OFFSET, required = false) @Nullable String decalage,
            HttpServletRequest requete)
            throws IOException {
        Deposant deposant = Deposant.de(utilisateur);
        Optional<EnvoiId> envoi =
                EnvoiId.lire(id).filter(lu -> envois.trouver(deposant, lu).isPresent());
        if (envoi.isEmpty()) {
            return inconnu();
        }
        return repondre(requete, () -> {
            if (!TYPE_MORCEAU.equals(requete.getContentType())) {
                throw new RefusRequete(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE, "REQ-TYPE", "Envoyez les octets en " + TYPE_MORCEAU + ".");
            }
            long debut =
                    nombre(decalage).orElseThrow(() -> incorrecte("Upload-Offset : donnez le rang du premier octet."));
            return envois.poursuivre(deposant, envoi.get(), debut, requete.getInputStream())
                    .<ResponseEntity<Object>>map(suite -> entetes(ResponseEntity.status(HttpStatus.NO_CONTENT), suite)
                            .build())
                    .orElseGet(EnvoisController::inconnu);
        });
    }

    @DeleteMapping(UN)
    ResponseEntity<Object> abandonner(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            HttpServletRequest requete)
            throws IOException {
        Deposant deposant = Deposant.de(utilisateur);
        Optional<EnvoiId> envoi =
                EnvoiId.lire(id).filter(lu -> envois.trouver(deposant, lu).isPresent());
        if (envoi.isEmpty()) {
            return inconnu();
        }
        return repondre(requete, () -> {
            envois.abandonner(deposant, envoi.get());
            return ResponseEntity.noContent().header(TUS_RESUMABLE, VERSION).build();
        });
    }

    private static ResponseEntity<Object> repondre(HttpServletRequest requete, Reponse reponse) throws IOException {
        if (!VERSION.equals(requete.getHeader(TUS_RESUMABLE))) {
            return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                    .header("Tus-Version", VERSION)
                    .build();
        }
        try {
            return reponse.donner();
        } catch (RefusRequete refus) {
            ProblemDetail probleme = ProblemDetail.forStatusAndDetail(refus.statut(), refus.detail());
            probleme.setProperty("code", refus.code());
            return ResponseEntity.status(refus.statut())
                    .header(TUS_RESUMABLE, VERSION)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(probleme);
        }
    }

    private static BodyBuilder entetes(BodyBuilder reponse, SuiviEnvoi envoi) {
        reponse.header(TUS_RESUMABLE, VERSION)
                .header(UPLOAD_OFFSET, Long.toString(envoi.recus()))
                .header(UPLOAD_LENGTH, Long.toString(envoi.octets()))
                .header(
                        "Upload-Expires",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                envoi.expireLe().atOffset(ZoneOffset.UTC)));
        envoi.depot().ifPresent(depot -> reponse.header(PAGE, "/espace/depots/" + depot));
        return reponse;
    }

    private static ResponseEntity<Object> inconnu() {
        return ResponseEntity.notFound().header(TUS_RESUMABLE, VERSION).build();
    }

    private static RefusRequete incorrecte(String detail) {
        return new RefusRequete(HttpStatus.BAD_REQUEST, "REQ-PARAMETRE", detail);
    }

    private static OptionalLong nombre(@Nullable String texte) {
        return texte != null && texte.matches("\\d{1,15}")
                ? OptionalLong.of(Long.parseLong(texte))
                : OptionalLong.empty();
    }

    @FunctionalInterface
    private interface Reponse {
        ResponseEntity<Object> donner() throws IOException;
    }
}
