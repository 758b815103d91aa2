package fr.accroche.portail.webhook.jdbc;

import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue of notifications, as their deliverer sees it. */
@Repository
@SiRole(RoleNoeud.TRAITEMENT)
public class LivraisonRepository {
    /** Due, and whose webhook is not being called. */
    private static final String PRETE = """
            n.etat = 'A_ENVOYER' and n.prochain_le <= :maintenant and not exists (
              select 1 from webhook_notification r where r.webhook_id = n.webhook_id and r.etat = 'RESERVEE')
            """;

    private final JdbcClient jdbc;
    private final Clock horloge;

    LivraisonRepository(BaseTraitement base, Clock horloge) {
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    /** Whether one is due. */
    public boolean aEnvoyer() {
        return jdbc.sql("select exists (select 1 from webhook_notification n where " + PRETE + ")")
                .param("maintenant", OffsetDateTime.now(horloge))
                .query(Boolean.class)
                .single();
    }

    /** Claims the oldest that is due; those of a webhook that was deleted are given up. */
    public Optional<ALivrer> reserver() {
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        jdbc.sql("""
                        update webhook_notification n set etat = 'ABANDONNEE',
                            dernier_echec = 'L’adresse a été supprimée avant l’envoi.'
                        from webhook w
                        where w.id = n.webhook_id and w.supprime_le is not null and n.etat = 'A_ENVOYER'
                          and n.prochain_le <= :maintenant
                        """).param("maintenant", maintenant).update();
        return jdbc.sql("""
                        update webhook_notification n set etat = 'RESERVEE', reservee_le = :maintenant, essais = essais + 1
                        from webhook w
                        where w.id = n.webhook_id and n.id = (
                          select n.id from webhook_notification n where
                        """ + PRETE + """
                          order by n.prochain_le limit 1 for update skip locked)
                        returning n.id, n.webhook_id, n.corps, n.essais, w.adresse, w.secret_scelle
                        """)
                .param("maintenant", maintenant)
                .query((ligne, rang) -> new ALivrer(
                        ligne.getObject("id", UUID.class),
                        ligne.getObject("webhook_id", UUID.class),
                        URI.create(ligne.getString("adresse")),
                        ligne.getBytes("secret_scelle"),
                        ligne.getString("corps"),
                        ligne.getInt("essais")))
                .optional();
    }

    /** The software took it. */
    public void remise(UUID id) {
        jdbc.sql("update webhook_notification set etat = 'REMISE', remise_le = ?, dernier_echec = null where id = ?")
                .params(OffsetDateTime.now(horloge), id)
                .update();
    }

    /** It will be tried again at that time. */
    public void remettre(UUID id, Instant prochain, String raison) {
        jdbc.sql("update webhook_notification set etat = 'A_ENVOYER', prochain_le = ?, dernier_echec = ? where id = ?")
                .params(prochain.atOffset(ZoneOffset.UTC), raison, id)
                .update();
    }

    /** It is not tried again by itself. */
    public void abandonner(UUID id, String raison) {
        jdbc.sql("update webhook_notification set etat = 'ABANDONNEE', dernier_echec = ? where id = ?")
                .params(raison, id)
                .update();
    }

    /**
     * Those claimed longer ago than any call lasts are due again: their deliverer died. The software may have had them; it
     * knows them by their identifier.
     *
     * @return how many
     */
    public int reprendreAbandonnees(Duration duree) {
        return jdbc.sql(
                        "update webhook_notification set etat = 'A_ENVOYER' where etat = 'RESERVEE' and reservee_le < ?")
                .param(OffsetDateTime.now(horloge).minus(duree))
                .update();
    }

    /** A notification to deliver. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record ALivrer(UUID id, UUID webhook, URI adresse, byte[] secretScelle, String corps, int essais) {
        @Override
        public String toString() {
            return "ALivrer[" + id + "]";
        }
    }
}
