package fr.accroche.portail.gestion;

import fr.accroche.portail.compte.IdentiteConfirmee;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.webhook.EvenementWebhook;
import fr.accroche.portail.webhook.Notifications;
import fr.accroche.portail.webhook.Notifications.Notification;
import fr.accroche.portail.webhook.Webhooks;
import fr.accroche.portail.webhook.Webhooks.Reponse;
import fr.accroche.portail.webhook.Webhooks.Webhook;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an organism's software is told of what happens. A secret is shown by the answer that makes it, and never again. */
@Controller
@SiRole(RoleNoeud.WEB)
class WebhooksController {
    static final String CHEMIN = "/espace/organisme/webhooks";

    private static final int NOTIFICATIONS = 20;
    private static final int NON_REMISES = 100;

    private final Webhooks webhooks;
    private final Notifications notifications;

    WebhooksController(Webhooks webhooks, Notifications notifications) {
        this.webhooks = webhooks;
        this.notifications = notifications;
    }

    @GetMapping(CHEMIN)
    @IdentiteConfirmee(retour = CHEMIN)
    String liste(@AuthenticationPrincipal UtilisateurConnecte utilisateur, Model page) {
        return liste(utilisateur, "", noms(Arrays.asList(EvenementWebhook.values())), Map.of(), page);
    }

    @PostMapping(CHEMIN)
    @IdentiteConfirmee(retour = CHEMIN)
    String inscrire(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @RequestParam(defaultValue = "") String adresse,
            @RequestParam(defaultValue = "") Set<String> evenements,
            HttpServletResponse reponse,
            Model page) {
        Set<EvenementWebhook> choisis = Arrays.stream(EvenementWebhook.values())
                .filter(evenement -> evenements.contains(evenement.name()))
                .collect(Collectors.toSet());
        Map<String, String> erreurs = new LinkedHashMap<>();
        if (choisis.isEmpty()) {
            erreurs.put("evenement-0", "Événements\u00a0: cochez-en un au moins.");
        } else {
            Reponse inscription =
                    webhooks.inscrire(utilisateur.organismeId(), adresse.strip(), choisis, utilisateur.getUsername());
            if (inscription instanceof Reponse.Inscrit inscrit) {
                page.addAttribute("inscrit", inscrit);
                return "gestion/webhook-secret";
            }
            erreurs.put("adresse", ((Reponse.Refuse) inscription).message());
        }
        reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return liste(utilisateur, adresse, evenements, erreurs, page);
    }

    @PostMapping(CHEMIN + "/{id}/suppression")
    @IdentiteConfirmee(retour = CHEMIN)
    String supprimer(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            RedirectAttributes suite) {
        UUID lu = Identifiants.lire(id).orElseThrow(Introuvable::new);
        if (!webhooks.supprimer(utilisateur.organismeId(), lu, utilisateur.getUsername())) {
            throw new Introuvable();
        }
        suite.addFlashAttribute("avis", "L’adresse de notification est supprimée.");
        return "redirect:" + CHEMIN;
    }

    /** Sends again all that this address was not given. */
    @PostMapping(CHEMIN + "/{id}/renvoi")
    @IdentiteConfirmee(retour = CHEMIN)
    String renvoyer(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            RedirectAttributes suite) {
        UUID lu = Identifiants.lire(id).orElseThrow(Introuvable::new);
        OptionalInt nombre = notifications.renvoyer(utilisateur.organismeId(), lu, utilisateur.getUsername());
        suite.addFlashAttribute(
                "avis",
                TexteFrancais.accorde(
                                nombre.orElseThrow(Introuvable::new), "notification repart", "notifications repartent")
                        + ", sous le même identifiant.");
        return "redirect:" + CHEMIN;
    }

    private String liste(
            UtilisateurConnecte utilisateur,
            String adresse,
            Set<String> choisis,
            Map<String, String> erreurs,
            Model page) {
        page.addAttribute(
                "webhooks",
                webhooks.de(utilisateur.organismeId()).stream()
                        .map(VueWebhook::de)
                        .toList());
        page.addAttribute(
                "abandonnees",
                notifications.abandonnees(utilisateur.organismeId(), NON_REMISES).stream()
                        .map(VueNotification::de)
                        .toList());
        page.addAttribute(
                "notifications",
                notifications.de(utilisateur.organismeId(), NOTIFICATIONS).stream()
                        .map(VueNotification::de)
                        .toList());
        page.addAttribute("adresse", adresse);
        page.addAttribute("choisis", List.copyOf(choisis));
        page.addAttribute("evenements", Arrays.asList(EvenementWebhook.values()));
        page.addAttribute("erreurs", erreurs);
        return "gestion/webhooks";
    }

    private static Set<String> noms(List<EvenementWebhook> evenements) {
        return evenements.stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** A webhook as its page shows it. */
    record VueWebhook(UUID id, String adresse, List<String> evenements, String cree) {
        static VueWebhook de(Webhook webhook) {
            return new VueWebhook(
                    webhook.id(),
                    webhook.adresse().toString(),
                    webhook.evenements().stream()
                            .sorted()
                            .map(EvenementWebhook::libelle)
                            .toList(),
                    TexteFrancais.date(webhook.creeLe()));
        }
    }

    /** A notification as its page shows it. */
    record VueNotification(
            UUID webhook,
            String adresse,
            String evenement,
            UUID depot,
            String cree,
            String etat,
            int essais,
            String suite) {
        static VueNotification de(Notification notification) {
            return new VueNotification(
                    notification.webhook(),
                    notification.adresse(),
                    notification.evenement().libelle(),
                    notification.objet(),
                    TexteFrancais.dateHeure(notification.creeLe()),
                    notification.etat().libelle(),
                    notification.essais(),
                    Stream.of(
                                    notification.echec(),
                                    notification
                                            .prochainLe()
                                            .filter(quand -> notification.essais() > 0)
                                            .map(quand -> "Prochain essai le " + TexteFrancais.dateHeure(quand) + "."),
                                    notification.remiseLe().map(quand -> "Le " + TexteFrancais.dateHeure(quand) + "."))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining(" ")));
        }
    }
}
