package fr.accroche.portail.depot.jdbc;

import fr.accroche.portail.depot.ActiviteDepots;
import fr.accroche.portail.socle.BaseWeb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts deposits, whoever made them. */
@Repository
class ActiviteRepository implements ActiviteDepots {
    private static final Duration JOUR = Duration.ofDays(1);
    private static final double MILLE = 1000;

    private final JdbcClient jdbc;
    private final Clock horloge;

    ActiviteRepository(BaseWeb base, Clock horloge) {
        this.jdbc = base.jdbc();
        this.horloge = horloge;
    }

    @Override
    public Activite maintenant() {
        return jdbc.sql("""
                        select count(*) filter (where termine_le is null) as en_cours,
                               count(*) filter (where termine_le is null and incident is not null) as en_attente,
                               min(recu_le) filter (where termine_le is null) as plus_ancien,
                               count(*) filter (where termine_le > :depuis) as termines,
                               percentile_cont(0.5) within group (order by extract(epoch from termine_le - recu_le))
                                   filter (where termine_le > :depuis) as delai
                        from depot where termine_le is null or termine_le > :depuis
                        """)
                .param("depuis", OffsetDateTime.now(horloge).minus(JOUR))
                .query(ActiviteRepository::activite)
                .single();
    }

    private static Activite activite(ResultSet ligne, int rang) throws SQLException {
        double delai = ligne.getDouble("delai");
        Optional<Duration> median =
                ligne.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(delai * MILLE)));
        return new Activite(
                ligne.getLong("en_cours"),
                ligne.getLong("en_attente"),
                Optional.ofNullable(ligne.getObject("plus_ancien", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                ligne.getLong("termines"),
                median);
    }
}
