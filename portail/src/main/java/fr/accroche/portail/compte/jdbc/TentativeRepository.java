package fr.accroche.portail.compte.jdbc;

import fr.accroche.portail.socle.BaseWeb;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Failed logins, shared by all web nodes. */
@Repository
public class TentativeRepository {
    private final JdbcClient jdbc;

    TentativeRepository(BaseWeb base) {
        this.jdbc = base.jdbc();
    }

    public Optional<Echecs> echecs(byte[] empreinte) {
        return jdbc.sql(
                        "select echecs, dernier_le, reussi_le is not null as reussi from tentative_connexion where empreinte = ?")
                .param(empreinte)
                .query((ligne, rang) -> new Echecs(
                        ligne.getInt("echecs"),
                        ligne.getObject("dernier_le", OffsetDateTime.class).toInstant(),
                        ligne.getBoolean("reussi")))
                .optional();
    }

    /** One more; the count begins anew after an hour without any. */
    public void ajouter(byte[] empreinte, Instant quand) {
        jdbc.sql("""
                        insert into tentative_connexion (empreinte, echecs, dernier_le) values (?, 1, ?)
                        on conflict (empreinte) do update
                        set echecs = case
                                when tentative_connexion.dernier_le < excluded.dernier_le - interval '1 hour' then 1
                                else tentative_connexion.echecs + 1 end,
                            dernier_le = excluded.dernier_le
                        """).params(empreinte, quand.atOffset(ZoneOffset.UTC)).update();
    }

    /** Forgets the failures and keeps that somebody came in. */
    public void reussir(byte[] empreinte, Instant quand) {
        jdbc.sql("""
                        insert into tentative_connexion (empreinte, echecs, dernier_le, reussi_le)
                        values (:empreinte, 0, :quand, :quand)
                        on conflict (empreinte) do update
                        set echecs = 0, dernier_le = excluded.dernier_le, reussi_le = excluded.reussi_le
                        """)
                .param("empreinte", empreinte)
                .param("quand", quand.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets counts of more than a day, and networks and browsers unused for more than a year. */
    public long purger(Instant avant) {
        return jdbc.sql("""
                        delete from tentative_connexion
                        where (reussi_le is null and dernier_le < :avant) or dernier_le < now() - interval '400 days'
                        """).param("avant", avant.atOffset(ZoneOffset.UTC)).update();
    }

    /**
     * @param nombre how many in a row
     * @param dernierLe when the last one was
     * @param reussi whether somebody ever came in
     */
    public record Echecs(int nombre, Instant dernierLe, boolean reussi) {}
}
