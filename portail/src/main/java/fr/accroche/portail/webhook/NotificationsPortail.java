package fr.accroche.portail.webhook;

import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.webhook.jdbc.NotificationRepository;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class NotificationsPortail implements Notifications {
    private final BaseWeb base;
    private final NotificationRepository notifications;
    private final Journal journal;

    NotificationsPortail(BaseWeb base, NotificationRepository notifications, Journal journal) {
        this.base = base;
        this.notifications = notifications;
        this.journal = journal;
    }

    @Override
    public List<Notification> de(UUID organisme, int limite) {
        return notifications.de(organisme, limite);
    }

    @Override
    public List<Notification> abandonnees(UUID organisme, int limite) {
        return notifications.abandonnees(organisme, limite);
    }

    @Override
    public OptionalInt renvoyer(UUID organisme, UUID webhook, String acteur) {
        return Objects.requireNonNull(base.transaction().execute(etat -> {
            if (!notifications.estSien(organisme, webhook)) {
                return OptionalInt.empty();
            }
            int nombre = notifications.renvoyer(webhook);
            journal.consigner(Fait.de(
                    acteur, organisme, "NOTIFICATIONS_RENVOYEES", webhook.toString(), Integer.toString(nombre)));
            return OptionalInt.of(nombre);
        }));
    }

    @Override
    public Optional<List<Notification>> duWebhook(UUID organisme, UUID webhook, int limite) {
        return notifications.estSien(organisme, webhook)
                ? Optional.of(notifications.duWebhook(webhook, limite))
                : Optional.empty();
    }
}
