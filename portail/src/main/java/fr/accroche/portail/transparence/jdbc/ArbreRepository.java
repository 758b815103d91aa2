package fr.accroche.portail.transparence.jdbc;

import fr.accroche.portail.transparence.PointSigne;
import fr.accroche.traitement.transparence.Empreinte;
import fr.accroche.traitement.transparence.MagasinTuiles;
import fr.accroche.traitement.transparence.Tuile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tiles and checkpoints, as either side of the portal sees them. */
public final class ArbreRepository implements MagasinTuiles {
    private final JdbcClient jdbc;

    ArbreRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Tuile> lire(int niveau, long rang) {
        return jdbc.sql("select empreintes from transparence_tuile where niveau = ? and rang = ?")
                .params(niveau, rang)
                .query((ligne, n) -> Tuile.lire(ligne.getBytes("empreintes")))
                .optional();
    }

    @Override
    public void garder(int niveau, long rang, Tuile tuile) {
        jdbc.sql("""
                        insert into transparence_tuile (niveau, rang, empreintes) values (?, ?, ?)
                        on conflict (niveau, rang) do update set empreintes = excluded.empreintes
                        """).params(niveau, rang, tuile.octets()).update();
    }

    /** Keeps a checkpoint; one of this size that was signed before stays. */
    public void garder(PointSigne point) {
        jdbc.sql("insert into transparence_point (taille, racine, signe_le, note) values (?, ?, ?, ?)"
                        + " on conflict (taille) do nothing")
                .params(point.taille(), point.racine().octets(), point.signeLe().atOffset(ZoneOffset.UTC), point.note())
                .update();
    }

    /** The newest checkpoint; empty before the first. */
    public Optional<PointSigne> dernier() {
        return jdbc.sql("select * from transparence_point order by taille desc limit 1")
                .query(ArbreRepository::point)
                .optional();
    }

    /** The checkpoint of exactly this size. */
    public Optional<PointSigne> point(long taille) {
        return jdbc.sql("select * from transparence_point where taille = ?")
                .param(taille)
                .query(ArbreRepository::point)
                .optional();
    }

    /** The first checkpoint of at least this size: always the same once there is one. */
    public Optional<PointSigne> premierDepuis(long taille) {
        return jdbc.sql("select * from transparence_point where taille >= ? order by taille limit 1")
                .param(taille)
                .query(ArbreRepository::point)
                .optional();
    }

    /** Those of sizes from the first to the last, in order. */
    public List<PointSigne> points(long premiere, long derniere) {
        return jdbc.sql("select * from transparence_point where taille between ? and ? order by taille")
                .params(premiere, derniere)
                .query(ArbreRepository::point)
                .list();
    }

    private static PointSigne point(ResultSet ligne, int rang) throws SQLException {
        return new PointSigne(
                ligne.getLong("taille"),
                Empreinte.de(ligne.getBytes("racine")),
                ligne.getObject("signe_le", OffsetDateTime.class).toInstant(),
                ligne.getString("note"));
    }
}
