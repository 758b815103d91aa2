package fr.accroche.portail.notification.jdbc;

import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The outbox, as the sender sees it. A mail is claimed by a transaction of its own before anything is said to the relay:
 * two senders never hold the same one, and what a dead sender held is set aside rather than sent again.
 */
@Repository
@SiRole(RoleNoeud.TRAITEMENT)
public class CourrielRepository {
    private final JdbcClient jdbc;
    private final Clock horloge;

    CourrielRepository(BaseTraitement base, Clock horloge) {
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    /** Claims the oldest mail that is due; empty when none is. */
    public Optional<Courriel> reserver() {
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        return jdbc.sql("""
                        update courriel set etat = 'RESERVE', reserve_le = :maintenant, essais = essais + 1
                        where id = (
                            select id from courriel where etat = 'A_ENVOYER' and prochain_le <= :maintenant
                            order by prochain_le limit 1 for update skip locked)
                        returning id, destinataire, sujet, texte, html, essais
                        """)
                .param("maintenant", maintenant)
                .query((ligne, rang) -> new Courriel(
                        ligne.getObject("id", UUID.class),
                        ligne.getString("destinataire"),
                        ligne.getString("sujet"),
                        ligne.getString("texte"),
                        Optional.ofNullable(ligne.getString("html")),
                        ligne.getInt("essais")))
                .optional();
    }

    /** The relay took it: its text, which may hold a link, is not kept. */
    public void envoye(UUID id) {
        jdbc.sql("""
                        update courriel set etat = 'ENVOYE', envoye_le = ?, texte = '', html = null, dernier_echec = null
                        where id = ?
                        """).params(OffsetDateTime.now(horloge), id).update();
    }

    /**
     * The relay certainly did not take it: it will be tried again.
     *
     * @param cause kind of failure, without address nor text
     */
    public void remis(UUID id, Instant prochain, String cause) {
        jdbc.sql("update courriel set etat = 'A_ENVOYER', prochain_le = ?, dernier_echec = ? where id = ?")
                .params(prochain.atOffset(ZoneOffset.UTC), cause, id)
                .update();
    }

    /**
     * It is not tried again by itself: refused for good, or perhaps taken.
     *
     * @param cause kind of failure, without address nor text
     */
    public void ecarter(UUID id, Ecart ecart, String cause) {
        jdbc.sql("update courriel set etat = ?, dernier_echec = ? where id = ?")
                .params(ecart.name(), cause, id)
                .update();
    }

    /**
     * Sets aside what was claimed longer ago than any sending lasts: its sender died in between, and nobody knows whether
     * the relay has it.
     *
     * @return how many
     */
    public int ecarterAbandonnes(Duration duree) {
        return jdbc.sql("""
                        update courriel set etat = 'INCERTAIN', dernier_echec = 'le processus s’est arrêté pendant l’envoi'
                        where etat = 'RESERVE' and reserve_le < ?
                        """).param(OffsetDateTime.now(horloge).minus(duree)).update();
    }

    /**
     * Forgets to whom mails that left before a moment were sent.
     *
     * @return how many
     */
    public long oublier(Instant avant) {
        return jdbc.sql("delete from courriel where etat = 'ENVOYE' and envoye_le < ?")
                .param(avant.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Why a mail is set aside. */
    public enum Ecart {
        /** The relay may have taken it. */
        INCERTAIN,
        /** The relay will never take it, as for an address that does not exist. */
        REFUSE
    }

    /** A mail to send. */
    public record Courriel(
            UUID id, String destinataire, String sujet, String texte, Optional<String> html, int essais) {
        /** Masked: an address is a personal datum. */
        @Override
        public String toString() {
            return "Courriel[" + id + "]";
        }
    }
}
