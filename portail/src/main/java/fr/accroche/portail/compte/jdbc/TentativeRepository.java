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
        return jdbc.sql("select echecs, dernier_le from tentative_connexion where empreinte = ?")
                .param(empreinte)
                .query((ligne, rang) -> new Echecs(
                        ligne.getInt("echecs"),
                        ligne.getObject("dernier_le", OffsetDateTime.class).toInstant()))
                .optional();
    }

    public void ajouter(byte[] empreinte, Instant quand) {
        jdbc.sql("""
                        insert into tentative_connexion (empreinte, echecs, dernier_le) values (?, 1, ?)
                        on conflict (empreinte) do update
                        set echecs = tentative_connexion.echecs + 1, dernier_le = excluded.dernier_le
                        """).params(empreinte, quand.atOffset(ZoneOffset.UTC)).update();
    }

    public void effacer(byte[] empreinte) {
        jdbc.sql("delete from tentative_connexion where empreinte = ?")
                .param(empreinte)
                .update();
    }

    /** How many in a row, and when the last one was. */
    public record Echecs(int nombre, Instant dernierLe) {}
}
