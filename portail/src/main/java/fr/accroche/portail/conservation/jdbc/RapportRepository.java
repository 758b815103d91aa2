package fr.accroche.portail.conservation.jdbc;

import fr.accroche.portail.conservation.RapportPurge;
import fr.accroche.portail.conservation.RapportPurge.Ligne;
import fr.accroche.portail.conservation.RegleConservation;
import fr.accroche.portail.socle.BaseWeb;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports of the purges. */
@Repository
public class RapportRepository {
    private final BaseWeb base;
    private final JdbcClient jdbc;

    RapportRepository(BaseWeb base) {
        this.base = base;
        this.jdbc = base.jdbc();
    }

    public RapportPurge garder(Instant commenceLe, Instant termineLe, List<Ligne> lignes) {
        Long numero = base.transaction().execute(etat -> {
            long nouveau = jdbc.sql("insert into purge (commence_le, termine_le) values (?, ?) returning numero")
                    .params(utc(commenceLe), utc(termineLe))
                    .query(Long.class)
                    .single();
            for (Ligne ligne : lignes) {
                jdbc.sql(
                                "insert into purge_ligne (purge, regle, effaces, echec) values (:purge, :regle, :effaces, :echec)")
                        .param("purge", nouveau)
                        .param("regle", ligne.regle().name())
                        .param("effaces", ligne.effaces())
                        .param("echec", ligne.echec().orElse(null))
                        .update();
            }
            return nouveau;
        });
        if (numero == null) {
            throw new IllegalStateException("Expected the number of the report, found none");
        }
        return new RapportPurge(numero, commenceLe, termineLe, lignes);
    }

    /** The last ones, the most recent first. */
    public List<RapportPurge> derniers(int limite) {
        return jdbc.sql("select numero, commence_le, termine_le from purge order by numero desc limit ?")
                .param(limite)
                .query((ligne, rang) -> new RapportPurge(
                        ligne.getLong("numero"),
                        ligne.getObject("commence_le", OffsetDateTime.class).toInstant(),
                        ligne.getObject("termine_le", OffsetDateTime.class).toInstant(),
                        lignes(ligne.getLong("numero"))))
                .list();
    }

    private List<Ligne> lignes(long purge) {
        return jdbc
                .sql("select regle, effaces, echec from purge_ligne where purge = :purge")
                .params(Map.of("purge", purge))
                .query((ligne, rang) -> new Ligne(
                        RegleConservation.valueOf(ligne.getString("regle")),
                        ligne.getLong("effaces"),
                        Optional.ofNullable(ligne.getString("echec"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(Ligne::regle))
                .toList();
    }

    /** Forgets the reports that ended before a moment. */
    public long effacer(Instant avant) {
        return jdbc.sql("delete from purge where termine_le < ?")
                .param(utc(avant))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
