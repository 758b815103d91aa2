package fr.accroche.portail.webhook.jdbc;

import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.webhook.EvenementWebhook;
import fr.accroche.portail.webhook.Webhooks.Webhook;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Webhooks; a deleted one stays, dated, for the audit. */
@Repository
public class WebhookRepository {
    private final JdbcClient jdbc;
    private final Clock horloge;

    WebhookRepository(BaseWeb base, Clock horloge) {
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    /** Until the end of the transaction, so that webhooks of one organism are counted one at a time. */
    public void verrouiller(UUID organisme) {
        jdbc.sql("select 1 from organisme where id = ? for update")
                .param(organisme)
                .query(Integer.class)
                .list();
    }

    public int nombre(UUID organisme) {
        return de(organisme).size();
    }

    public Webhook creer(UUID id, UUID organisme, URI adresse, Set<EvenementWebhook> evenements, byte[] secretScelle) {
        return jdbc.sql("""
                        insert into webhook (id, organisme_id, adresse, evenements, secret_scelle, cree_le)
                        values (?, ?, ?, ?, ?, ?) returning *
                        """)
                .params(
                        id,
                        organisme,
                        adresse.toString(),
                        evenements.stream().map(Enum::name).sorted().toArray(String[]::new),
                        secretScelle,
                        OffsetDateTime.now(horloge))
                .query(WebhookRepository::webhook)
                .single();
    }

    public List<Webhook> de(UUID organisme) {
        return jdbc.sql("select * from webhook where organisme_id = ? and supprime_le is null order by cree_le desc")
                .param(organisme)
                .query(WebhookRepository::webhook)
                .list();
    }

    public boolean supprimer(UUID organisme, UUID webhook) {
        return jdbc.sql("update webhook set supprime_le = ? where id = ? and organisme_id = ? and supprime_le is null")
                        .params(OffsetDateTime.now(horloge), webhook, organisme)
                        .update()
                == 1;
    }

    private static Webhook webhook(ResultSet ligne, int rang) throws SQLException {
        return new Webhook(
                ligne.getObject("id", UUID.class),
                URI.create(ligne.getString("adresse")),
                Arrays.stream((String[]) ligne.getArray("evenements").getArray())
                        .map(EvenementWebhook::valueOf)
                        .collect(Collectors.toSet()),
                ligne.getObject("cree_le", OffsetDateTime.class).toInstant());
    }
}
