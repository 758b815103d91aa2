package fr.accroche.portail.webhook.api;

import fr.accroche.portail.compte.ClientApi;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.webhook.EvenementWebhook;
import fr.accroche.portail.webhook.Notifications;
import fr.accroche.portail.webhook.Notifications.Notification;
import fr.accroche.portail.webhook.Webhooks;
import fr.accroche.portail.webhook.Webhooks.Reponse;
import fr.accroche.portail.webhook.Webhooks.Webhook;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A software that says itself where it wants to be told. */
@RestController
@RequestMapping(WebhooksApiController.CHEMIN)
@SiRole(RoleNoeud.WEB)
class WebhooksApiController {
    static final String CHEMIN = "/api/v1/webhooks";
    private static final int NOTIFICATIONS = 100;

    private final Webhooks webhooks;
    private final Notifications notifications;
    private final ClientsApi clients;

    WebhooksApiController(Webhooks webhooks, Notifications notifications, ClientsApi clients) {
        this.webhooks = webhooks;
        this.notifications = notifications;
        this.clients = clients;
    }

    @GetMapping
    ListeWebhooksJson lister(@AuthenticationPrincipal Jwt jeton) {
        return new ListeWebhooksJson(webhooks.de(client(jeton).organismeId()).stream()
                .map(webhook -> WebhookJson.de(webhook, null))
                .toList());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<WebhookJson> inscrire(@AuthenticationPrincipal Jwt jeton, @RequestBody DemandeJson demande) {
        ClientApi client = client(jeton);
        if (demande.adresse() == null
                || demande.evenements() == null
                || demande.evenements().isEmpty()) {
            throw incorrecte("Donnez l’adresse et un événement au moins.");
        }
        Set<EvenementWebhook> voulus = demande.evenements().stream()
                .map(WebhooksApiController::evenement)
                .collect(Collectors.toSet());
        Reponse reponse =
                webhooks.inscrire(client.organismeId(), demande.adresse().strip(), voulus, client.libelle());
        if (reponse instanceof Reponse.Refuse refuse) {
            throw new RefusRequete(HttpStatus.UNPROCESSABLE_CONTENT, "REQ-ADRESSE-NOTIFICATION", refuse.message());
        }
        Reponse.Inscrit inscrit = (Reponse.Inscrit) reponse;
        return ResponseEntity.created(
                        URI.create(CHEMIN + "/" + inscrit.webhook().id()))
                .body(WebhookJson.de(inscrit.webhook(), inscrit.secret()));
    }

    private static EvenementWebhook evenement(@Nullable String nom) {
        return Arrays.stream(EvenementWebhook.values())
                .filter(evenement -> evenement.name().equals(nom))
                .findFirst()
                .orElseThrow(() -> incorrecte("Donnez des événements de la documentation."));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> supprimer(@AuthenticationPrincipal Jwt jeton, @PathVariable String id) {
        ClientApi client = client(jeton);
        if (!webhooks.supprimer(client.organismeId(), lire(id), client.libelle())) {
            throw inconnu();
        }
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{id}/notifications")
    ListeNotificationsJson notifications(@AuthenticationPrincipal Jwt jeton, @PathVariable String id) {
        return new ListeNotificationsJson(notifications
                .duWebhook(client(jeton).organismeId(), lire(id), NOTIFICATIONS)
                .orElseThrow(WebhooksApiController::inconnu)
                .stream()
                .map(NotificationJson::de)
                .toList());
    }

    @PostMapping("/{id}/renvoi")
    RenvoiJson renvoyer(@AuthenticationPrincipal Jwt jeton, @PathVariable String id) {
        ClientApi client = client(jeton);
        return new RenvoiJson(notifications
                .renvoyer(client.organismeId(), lire(id), client.libelle())
                .orElseThrow(WebhooksApiController::inconnu));
    }

    private ClientApi client(Jwt jeton) {
        return clients.trouver(String.valueOf(jeton.getSubject()))
                .orElseThrow(() -> new RefusRequete(
                        HttpStatus.UNAUTHORIZED,
                        "REQ-JETON",
                        "Ce client d’API n’est plus en vigueur\u00a0: demandez de nouveaux identifiants."));
    }

    private static UUID lire(String id) {
        return Identifiants.lire(id).orElseThrow(WebhooksApiController::inconnu);
    }

    private static RefusRequete inconnu() {
        return new RefusRequete(
                HttpStatus.NOT_FOUND,
                "REQ-WEBHOOK-INCONNU",
                "Aucune adresse de notification de votre organisme ne porte cet identifiant\u00a0: vérifiez-le.");
    }

    private static RefusRequete incorrecte(String detail) {
        return new RefusRequete(HttpStatus.BAD_REQUEST, "REQ-PARAMETRE", detail);
    }

    record DemandeJson(@Nullable String adresse, @Nullable List<@Nullable String> evenements) {}

    record ListeWebhooksJson(List<WebhookJson> webhooks) {}

    /** @param secret key of the signatures, in the answer to the registration alone */
    record WebhookJson(
            String id,
            String adresse,
            List<String> evenements,
            Instant creeLe,
            @Nullable String secret) {
        static WebhookJson de(Webhook webhook, @Nullable String secret) {
            return new WebhookJson(
                    webhook.id().toString(),
                    webhook.adresse().toString(),
                    webhook.evenements().stream().map(Enum::name).sorted().toList(),
                    webhook.creeLe(),
                    secret);
        }
    }

    record ListeNotificationsJson(List<NotificationJson> notifications) {}

    /** @param echec why the last try failed, in French */
    record NotificationJson(
            String id,
            String evenement,
            String depot,
            Instant creeLe,
            String etat,
            int essais,
            @Nullable Instant prochainLe,
            @Nullable Instant remiseLe,
            @Nullable String echec) {
        static NotificationJson de(Notification notification) {
            return new NotificationJson(
                    notification.id().toString(),
                    notification.evenement().name(),
                    notification.objet().toString(),
                    notification.creeLe(),
                    notification.etat().name(),
                    notification.essais(),
                    notification.prochainLe().orElse(null),
                    notification.remiseLe().orElse(null),
                    notification.echec().orElse(null));
        }
    }

    /** @param notifications how many leave again */
    record RenvoiJson(int notifications) {}
}
