package fr.accroche.portail.webhook;

import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.webhook.jdbc.NotificationRepository;
import java.util.List;
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
    public boolean renvoyer(UUID organisme, UUID notification, String acteur) {
        return Boolean.TRUE.equals(base.transaction().execute(etat -> {
            boolean renvoyee = notifications.renvoyer(organisme, notification);
            if (renvoyee) {
                journal.consigner(
                        Fait.de(acteur, organisme, "NOTIFICATION_RENVOYEE", notification.toString(), "OK"));
            }
            return renvoyee;
        }));
    }
}
