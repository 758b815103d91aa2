package fr.accroche.portail.transparence.jdbc;

import fr.accroche.portail.transparence.EntreeInscrite;
import fr.accroche.portail.transparence.JournalTransparence.PassageDuDepot;
import fr.accroche.portail.transparence.NatureEntree;
import fr.accroche.portail.transparence.PassageInscrit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leaves and the passages they tell of, as either side of the portal sees them. */
public final class EntreesRepository {
    private static final String PASSAGES = """
            select p.*, p.donnees::text as contenu, d.numero, e.id_client as emetteur, c.id_client as certificateur
            from passage p join depot d on d.id = p.depot_id
            join organisme e on e.id = p.emetteur_id join organisme c on c.id = p.certificateur_id
            """;

    private final JdbcClient jdbc;

    EntreesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many leaves there are. */
    public long taille() {
        return jdbc.sql("select coalesce(max(indice) + 1, 0) from transparence_entree")
                .query(Long.class)
                .single();
    }

    /** Leaves from this index on, in order. */
    public List<EntreeInscrite> depuis(long indice, int limite) {
        return jdbc.sql("select * from transparence_entree where indice >= ? order by indice limit ?")
                .params(indice, limite)
                .query(EntreesRepository::entree)
                .list();
    }

    /** The leaf of a passage's acceptance. */
    public Optional<EntreeInscrite> acceptation(UUID passage) {
        return jdbc.sql("select * from transparence_entree where passage_id = ? and nature <> 'RETRAIT'")
                .param(passage)
                .query(EntreesRepository::entree)
                .optional();
    }

    /** These passages, those that exist. */
    public Map<UUID, PassageInscrit> passages(Collection<UUID> ids) {
        return jdbc
                .sql(PASSAGES + " where p.id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(EntreesRepository::passage)
                .list()
                .stream()
                .collect(Collectors.toMap(PassageInscrit::id, Function.identity()));
    }

    /** The passage that was accepted from this rank of the file of a deposit. */
    public Optional<PassageInscrit> passage(UUID depot, long ordinal) {
        return jdbc.sql(PASSAGES + " where p.depot_id = ? and p.ordinal = ?")
                .params(depot, ordinal)
                .query(EntreesRepository::passage)
                .optional();
    }

    /** Passages of a deposit that are not in the log, after a rank in its file. */
    public List<PassageInscrit> aInscrire(UUID depot, long apres, int limite) {
        return jdbc.sql(PASSAGES + """
                        where p.depot_id = :depot and p.ordinal > :apres and not exists (
                          select 1 from transparence_entree x where x.passage_id = p.id and x.nature <> 'RETRAIT')
                        order by p.ordinal limit :limite
                        """)
                .param("depot", depot)
                .param("apres", apres)
                .param("limite", limite)
                .query(EntreesRepository::passage)
                .list();
    }

    /**
     * Where the passages of a deposit stand in the log, which are written in one go.
     *
     * @return empty until they are
     */
    public Optional<Plage> plage(UUID depot) {
        return jdbc.sql("""
                        select min(x.indice) as premier, count(*) as nombre from passage p
                        join transparence_entree x on x.passage_id = p.id and x.nature <> 'RETRAIT'
                        where p.depot_id = ?
                        """)
                .param(depot)
                .query((ligne, rang) -> new Plage(ligne.getLong("premier"), ligne.getLong("nombre")))
                .optional()
                .filter(plage -> plage.nombre() > 0);
    }

    /** Accepted passages of a deposit and their leaves, after a rank in its file. */
    public List<PassageDuDepot> duDepot(UUID depot, long apres, int limite) {
        return jdbc.sql("""
                        select p.id, p.ordinal, p.id_technique, x.indice from passage p
                        left join transparence_entree x on x.passage_id = p.id and x.nature <> 'RETRAIT'
                        where p.depot_id = ? and p.ordinal > ? order by p.ordinal limit ?
                        """)
                .params(depot, apres, limite)
                .query((ligne, rang) -> new PassageDuDepot(
                        ligne.getObject("id", UUID.class),
                        ligne.getLong("ordinal"),
                        ligne.getString("id_technique"),
                        Optional.ofNullable((Long) ligne.getObject("indice"))))
                .list();
    }

    private static EntreeInscrite entree(ResultSet ligne, int rang) throws SQLException {
        return new EntreeInscrite(
                ligne.getLong("indice"),
                ligne.getObject("passage_id", UUID.class),
                NatureEntree.valueOf(ligne.getString("nature")),
                Optional.ofNullable(ligne.getBytes("sel")),
                Optional.ofNullable(ligne.getBytes("engagement")));
    }

    private static PassageInscrit passage(ResultSet ligne, int rang) throws SQLException {
        @Nullable OffsetDateTime change = ligne.getObject("etat_change_le", OffsetDateTime.class);
        return new PassageInscrit(
                ligne.getObject("id", UUID.class),
                ligne.getString("emetteur"),
                ligne.getString("certificateur"),
                ligne.getString("id_technique"),
                ligne.getInt("version"),
                ligne.getString("certification"),
                ligne.getLong("numero"),
                ligne.getLong("ordinal"),
                ligne.getString("contenu"),
                ligne.getObject("accepte_le", OffsetDateTime.class).toInstant(),
                ligne.getString("etat"),
                Optional.ofNullable(change).map(OffsetDateTime::toInstant),
                Optional.ofNullable(ligne.getString("etat_motif")));
    }

    /** Leaves that follow each other. */
    public record Plage(long premier, long nombre) {}
}
