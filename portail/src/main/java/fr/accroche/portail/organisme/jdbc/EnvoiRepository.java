package fr.accroche.portail.organisme.jdbc;

import fr.accroche.portail.socle.BaseWeb;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which mails of registration were sent to whom. */
@Repository
public class EnvoiRepository {
    private final JdbcClient jdbc;
    private final Clock horloge;

    EnvoiRepository(BaseWeb base, Clock horloge) {
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    /** Within the transaction that changes the request, so that ranks do not collide. */
    public void ajouter(UUID demande, String destinataire, UUID courriel) {
        jdbc.sql("""
                        insert into demande_envoi (demande_id, rang, destinataire, courriel_id, confie_le)
                        select :demande, count(*), :destinataire, :courriel, :quand
                        from demande_envoi where demande_id = :demande
                        """)
                .param("demande", demande)
                .param("destinataire", destinataire)
                .param("courriel", courriel)
                .param("quand", OffsetDateTime.now(horloge))
                .update();
    }

    /** The newest first. */
    public List<Envoi> lister(UUID demande) {
        return jdbc.sql("""
                        select rang, destinataire, courriel_id, confie_le, revenu_le is not null as revenu
                        from demande_envoi where demande_id = ? order by rang desc
                        """)
                .param(demande)
                .query((ligne, rang) -> new Envoi(
                        ligne.getInt("rang"),
                        ligne.getString("destinataire"),
                        ligne.getObject("courriel_id", UUID.class),
                        ligne.getObject("confie_le", OffsetDateTime.class).toInstant(),
                        ligne.getBoolean("revenu")))
                .list();
    }

    /** Treated requests with a refused mail of their last sending, which changed the request. */
    public List<UUID> refuses() {
        return jdbc.sql("""
                        select distinct e.demande_id
                        from demande_envoi e
                        join courriel c on c.id = e.courriel_id
                        join demande d on d.id = e.demande_id
                        where c.etat = 'REFUSE' and d.etat = 'TRAITEE' and e.revenu_le is null
                          and e.confie_le >= d.modifiee_le
                        limit 50
                        """).query(UUID.class).list();
    }

    /** @return false when there is no such mail, or it is noted already */
    public boolean revenir(UUID demande, int rang) {
        return jdbc.sql("""
                                update demande_envoi set revenu_le = ? where demande_id = ? and rang = ? and revenu_le is null
                                """).params(OffsetDateTime.now(horloge), demande, rang).update() == 1;
    }

    /** A mail that was handed to the outbox. */
    public record Envoi(int rang, String destinataire, UUID courriel, Instant confieLe, boolean revenu) {
        /** Masked: an address is a personal datum. */
        @Override
        public String toString() {
            return "Envoi[" + rang + "]";
        }
    }
}
