package fr.accroche.portail.information.jdbc;

import fr.accroche.portail.socle.BaseWeb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the service was: periods that follow each other. */
@Repository
public class HistoireRepository {
    private static final String INTERROMPU = "INTERROMPU";

    private final BaseWeb base;

    HistoireRepository(BaseWeb base) {
        this.base = base;
    }

    /**
     * Notes a reading: the last period grows, or another begins. A reading older than the last is ignored.
     *
     * @param silence between two readings further apart than this, a period of interruption is written
     */
    public void noter(String etat, Instant quand, Duration silence) {
        base.transaction().executeWithoutResult(etape -> {
            JdbcClient jdbc = base.jdbc();
            // Two processes that read at once would both begin the same period.
            jdbc.sql("lock table etat_service in share row exclusive mode").update();
            Optional<Periode> derniere = derniere();
            if (derniere.isEmpty()) {
                commencer(etat, quand, quand);
            } else if (quand.isAfter(derniere.get().fin())) {
                suivre(derniere.get(), etat, quand, silence);
            }
        });
    }

    private void suivre(Periode derniere, String etat, Instant quand, Duration silence) {
        if (derniere.fin().plus(silence).isBefore(quand)) {
            commencer(INTERROMPU, derniere.fin(), quand);
            commencer(etat, quand, quand);
            return;
        }
        base.jdbc()
                .sql("update etat_service set fin = ? where debut = ?")
                .params(enBase(quand), enBase(derniere.debut()))
                .update();
        if (!derniere.etat().equals(etat)) {
            commencer(etat, quand, quand);
        }
    }

    private void commencer(String etat, Instant debut, Instant fin) {
        base.jdbc()
                .sql("""
                        insert into etat_service (debut, fin, etat) values (:debut, :fin, :etat)
                        on conflict (debut) do update set fin = excluded.fin, etat = excluded.etat
                        """)
                .param("debut", enBase(debut))
                .param("fin", enBase(fin))
                .param("etat", etat)
                .update();
    }

    private Optional<Periode> derniere() {
        return base.jdbc()
                .sql("select debut, fin, etat from etat_service order by debut desc limit 1")
                .query(HistoireRepository::periode)
                .optional();
    }

    /** The periods that end after this, oldest first. */
    public List<Periode> depuis(Instant quand) {
        return base.jdbc()
                .sql("select debut, fin, etat from etat_service where fin > ? order by debut")
                .param(enBase(quand))
                .query(HistoireRepository::periode)
                .list();
    }

    private static Periode periode(ResultSet ligne, int rang) throws SQLException {
        return new Periode(
                ligne.getObject("debut", OffsetDateTime.class).toInstant(),
                ligne.getObject("fin", OffsetDateTime.class).toInstant(),
                ligne.getString("etat"));
    }

    private static OffsetDateTime enBase(Instant quand) {
        return quand.atOffset(ZoneOffset.UTC);
    }

    public record Periode(Instant debut, Instant fin, String etat) {}
}
