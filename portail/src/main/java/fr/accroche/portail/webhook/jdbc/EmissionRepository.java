package fr.accroche.portail.webhook.jdbc;

import fr.accroche.portail.webhook.EvenementWebhook;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where notifications enter the queue, within the transaction of whichever side tells. */
public final class EmissionRepository {
    private final JdbcClient jdbc;

    EmissionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each webhook that wants such news of a deposit: its emitter's, and those of the one it is made for. */
    public void emettre(UUID depot, EvenementWebhook evenement, String corps, Instant maintenant) {
        jdbc.sql("""
                        insert into webhook_notification (id, webhook_id, evenement, objet_id, corps, cree_le, prochain_le)
                        select gen_random_uuid(), w.id, :evenement, d.id, :corps, :maintenant, :maintenant
                        from depot d join webhook w on w.organisme_id in (d.emetteur_id, d.au_nom_de, d.certificateur_id)
                        where d.id = :depot and w.supprime_le is null and :evenement = any(w.evenements)
                        """)
                .param("evenement", evenement.name())
                .param("corps", corps)
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .param("depot", depot)
                .update();
    }
}
