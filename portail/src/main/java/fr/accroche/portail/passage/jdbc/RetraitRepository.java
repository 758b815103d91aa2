package fr.accroche.portail.passage.jdbc;

import fr.accroche.portail.passage.MotifRetrait;
import fr.accroche.portail.passage.Retrait;
import fr.accroche.portail.passage.Retraits.Acteur;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Withdrawals, those of one organism. */
@Repository
@SiRole(RoleNoeud.WEB)
public class RetraitRepository {
    private final JdbcClient jdbc;

    RetraitRepository(BaseWeb base) {
        this.jdbc = base.jdbc();
    }

    /** Two withdrawals of one organism are judged one after the other, else both would be below the number. */
    public void verrouillerOrganisme(UUID organisme) {
        verrouiller("select 1 from pg_advisory_xact_lock(hashtextextended(?, 4242005))", organisme);
    }

    /** The lock of the publications of an emitter. */
    public void verrouillerEmetteur(UUID emetteur) {
        verrouiller("select 1 from pg_advisory_xact_lock(hashtextextended(?, 4242003))", emetteur);
    }

    private void verrouiller(String sql, UUID qui) {
        jdbc.sql(sql).param(qui.toString()).query(Integer.class).list();
    }

    /** Passages that an organism has withdrawn since then without a second person. */
    public int retiresSeul(UUID organisme, Instant depuis) {
        return jdbc.sql("""
                        select coalesce(sum(nombre), 0)::int from retrait
                        where organisme_id = ? and etat = 'FAIT' and second is null and demande_le > ?
                        """)
                .params(organisme, depuis.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    public void creer(
            UUID id, Acteur acteur, MotifRetrait motif, Retrait.Etat etat, List<UUID> passages, Instant maintenant) {
        OffsetDateTime instant = maintenant.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into retrait (id, organisme_id, motif, etat, nombre, demandeur, demande_le, decide_le)
                        values (:id, :organisme, :motif, :etat, :nombre, :demandeur, :instant, :decide::timestamptz)
                        """)
                .param("id", id)
                .param("organisme", acteur.organisme())
                .param("motif", motif.name())
                .param("etat", etat.name())
                .param("nombre", passages.size())
                .param("demandeur", acteur.nom())
                .param("instant", instant)
                .param("decide", etat == Retrait.Etat.ATTENDU ? null : instant.toString())
                .update();
        jdbc.sql("insert into retrait_passage (retrait_id, passage_id) select ?, unnest(?)")
                .params(id, passages.toArray(UUID[]::new))
                .update();
    }

    public void decider(UUID id, Retrait.Etat etat, @Nullable String second, Instant maintenant) {
        jdbc.sql("update retrait set etat = :etat, second = :second::text, decide_le = :instant where id = :id")
                .param("etat", etat.name())
                .param("second", second)
                .param("instant", maintenant.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    public Optional<Retrait> trouver(UUID organisme, UUID id) {
        return jdbc.sql("select * from retrait where id = ? and organisme_id = ?")
                .params(id, organisme)
                .query((ligne, rang) -> retrait(ligne))
                .optional();
    }

    public List<UUID> passages(UUID id) {
        return jdbc.sql("select passage_id from retrait_passage where retrait_id = ?")
                .param(id)
                .query(UUID.class)
                .list();
    }

    public List<Retrait> attendus(UUID organisme) {
        return jdbc.sql("select * from retrait where organisme_id = ? and etat = 'ATTENDU' order by demande_le")
                .param(organisme)
                .query((ligne, rang) -> retrait(ligne))
                .list();
    }

    private static Retrait retrait(ResultSet ligne) throws SQLException {
        return new Retrait(
                ligne.getObject("id", UUID.class),
                MotifRetrait.valueOf(ligne.getString("motif")),
                Retrait.Etat.valueOf(ligne.getString("etat")),
                ligne.getInt("nombre"),
                ligne.getString("demandeur"),
                ligne.getObject("demande_le", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(ligne.getObject("decide_le", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(ligne.getString("second")));
    }
}
