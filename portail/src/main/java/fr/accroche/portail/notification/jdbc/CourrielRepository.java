package fr.accroche.portail.notification.jdbc;

import fr.accroche.portail.notification.Courriels;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox. */
@Repository
@SiRole(RoleNoeud.TRAITEMENT)
public class CourrielRepository implements Courriels {
    private final BaseTraitement base;
    private final JdbcClient jdbc;
    private final Clock horloge;

    CourrielRepository(BaseTraitement base, Clock horloge) {
        this.base = base;
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    @Override
    public void confier(String destinataire, String sujet, String texte) {
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        jdbc.sql("""
                        insert into courriel (id, destinataire, sujet, texte, cree_le, prochain_le)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(UUID.randomUUID(), destinataire, sujet, texte, maintenant, maintenant)
                .update();
    }

    /**
     * Gives the oldest mail that is due, locked against other nodes while it is handled.
     *
     * @return false when none is due
     */
    public boolean traiterSuivant(Consumer<Courriel> travail) {
        return Boolean.TRUE.equals(base.transaction().execute(etat -> {
            Optional<Courriel> suivant = jdbc.sql("""
                            select id, destinataire, sujet, texte, essais from courriel
                            where envoye_le is null and prochain_le <= ?
                            order by prochain_le limit 1 for update skip locked
                            """)
                    .param(OffsetDateTime.now(horloge))
                    .query((ligne, rang) -> new Courriel(
                            ligne.getObject("id", UUID.class),
                            ligne.getString("destinataire"),
                            ligne.getString("sujet"),
                            ligne.getString("texte"),
                            ligne.getInt("essais")))
                    .optional();
            suivant.ifPresent(travail);
            return suivant.isPresent();
        }));
    }

    public void envoye(UUID id) {
        jdbc.sql("update courriel set envoye_le = ?, essais = essais + 1 where id = ?")
                .params(OffsetDateTime.now(horloge), id)
                .update();
    }

    /** @param cause kind of failure, without address nor text */
    public void remis(UUID id, Instant prochain, String cause) {
        jdbc.sql("update courriel set prochain_le = ?, essais = essais + 1, dernier_echec = ? where id = ?")
                .params(prochain.atOffset(ZoneOffset.UTC), cause, id)
                .update();
    }

    /** A mail to send. */
    public record Courriel(UUID id, String destinataire, String sujet, String texte, int essais) {
        /** Masked: an address is a personal datum. */
        @Override
        public String toString() {
            return "Courriel[" + id + "]";
        }
    }
}
