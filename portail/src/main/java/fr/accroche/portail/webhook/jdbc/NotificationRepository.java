package fr.accroche.portail.webhook.jdbc;

import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.webhook.EtatNotification;
import fr.accroche.portail.webhook.EvenementWebhook;
import fr.accroche.portail.webhook.Notifications.Notification;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notifications as their organism sees them. */
@Repository
public class NotificationRepository {
    private static final String LECTURE = """
            select n.*, w.adresse from webhook_notification n join webhook w on w.id = n.webhook_id
            where w.organisme_id = :organisme
            """;

    private final JdbcClient jdbc;
    private final Clock horloge;

    NotificationRepository(BaseWeb base, Clock horloge) {
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    public List<Notification> de(UUID organisme, int limite) {
        return jdbc.sql(LECTURE + " order by n.cree_le desc, n.id limit :limite")
                .param("organisme", organisme)
                .param("limite", limite)
                .query(NotificationRepository::notification)
                .list();
    }

    public List<Notification> abandonnees(UUID organisme, int limite) {
        return jdbc.sql(LECTURE + " and n.etat = 'ABANDONNEE' and w.supprime_le is null"
                        + " order by n.cree_le desc, n.id limit :limite")
                .param("organisme", organisme)
                .param("limite", limite)
                .query(NotificationRepository::notification)
                .list();
    }

    public List<Notification> duWebhook(UUID webhook, int limite) {
        return jdbc.sql("""
                        select n.*, w.adresse from webhook_notification n join webhook w on w.id = n.webhook_id
                        where w.id = ? order by n.cree_le desc, n.id limit ?
                        """)
                .params(webhook, limite)
                .query(NotificationRepository::notification)
                .list();
    }

    /** Whether this webhook is in force and this organism's. */
    public boolean estSien(UUID organisme, UUID webhook) {
        return jdbc.sql(
                        "select exists (select 1 from webhook where id = ? and organisme_id = ? and supprime_le is null)")
                .params(webhook, organisme)
                .query(Boolean.class)
                .single();
    }

    /** @return how many are to be sent again */
    public int renvoyer(UUID webhook) {
        return jdbc.sql("""
                        update webhook_notification set etat = 'A_ENVOYER', essais = 0, prochain_le = ?, dernier_echec = null
                        where webhook_id = ? and etat = 'ABANDONNEE'
                        """).params(OffsetDateTime.now(horloge), webhook).update();
    }

    private static Notification notification(ResultSet ligne, int rang) throws SQLException {
        EtatNotification etat = EtatNotification.valueOf(ligne.getString("etat"));
        return new Notification(
                ligne.getObject("id", UUID.class),
                ligne.getObject("webhook_id", UUID.class),
                ligne.getString("adresse"),
                EvenementWebhook.valueOf(ligne.getString("evenement")),
                ligne.getObject("objet_id", UUID.class),
                instant(ligne, "cree_le").orElseThrow(),
                etat,
                ligne.getInt("essais"),
                etat == EtatNotification.A_ENVOYER ? instant(ligne, "prochain_le") : Optional.empty(),
                instant(ligne, "remise_le"),
                Optional.ofNullable(ligne.getString("dernier_echec")));
    }

    private static Optional<Instant> instant(ResultSet ligne, String colonne) throws SQLException {
        return Optional.ofNullable(ligne.getObject(colonne, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
