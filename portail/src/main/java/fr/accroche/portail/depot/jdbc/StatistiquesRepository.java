package fr.accroche.portail.depot.jdbc;

import fr.accroche.portail.depot.CauseRefus;
import fr.accroche.portail.depot.PasseNirisation;
import fr.accroche.portail.depot.StatistiquesDepots.CauseFichier;
import fr.accroche.portail.depot.StatistiquesDepots.Mois;
import fr.accroche.portail.socle.BaseWeb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over the deposits that an organism may read; reasons of refusal are counted in their own index. */
@Repository
public class StatistiquesRepository {
    private static final String PERIODE = DepotRepository.LISIBLE + """
             and depot.termine_le is not null
             and depot.recu_le >= (:depuis::date::timestamp at time zone 'Europe/Paris')
            """;
    private static final String EXAMINE = " filter (where statut <> 'TRAITEMENT_AVEC_ERREURS') ";
    private static final String DELAI = " within group (order by extract(epoch from termine_le - recu_le)) ";

    private final JdbcClient jdbc;

    StatistiquesRepository(BaseWeb base) {
        this.jdbc = base.jdbc();
    }

    public List<Mois> mois(UUID organisme, YearMonth depuis) {
        return jdbc.sql(
                        "select date_trunc('month', recu_le at time zone 'Europe/Paris')::date as mois, count(*) as depots,"
                                + " count(*) filter (where statut = 'TRAITEMENT_AVEC_ERREURS') as refuses,"
                                + " coalesce(sum(passages_ok)" + EXAMINE + ", 0) as ok,"
                                + " coalesce(sum(passages_ko)" + EXAMINE + ", 0) as ko,"
                                + " percentile_cont(0.5)" + DELAI + "as mediane, percentile_cont(0.95)" + DELAI
                                + "as longue"
                                + " from depot where " + PERIODE + " group by 1 order by 1")
                .param("organisme", organisme)
                .param("depuis", depuis.atDay(1))
                .query((ligne, rang) -> unMois(ligne))
                .list();
    }

    private static Mois unMois(ResultSet ligne) throws SQLException {
        return new Mois(
                YearMonth.from(ligne.getObject("mois", LocalDate.class)),
                ligne.getLong("depots"),
                ligne.getLong("refuses"),
                ligne.getLong("ok"),
                ligne.getLong("ko"),
                duree(ligne.getDouble("mediane")),
                duree(ligne.getDouble("longue")));
    }

    private static Duration duree(double secondes) {
        return Duration.ofMillis(Math.round(secondes * 1000));
    }

    public List<CauseRefus> refus(UUID organisme, YearMonth depuis) {
        return jdbc.sql("select r.code, case when r.code like 'NIR-%' then r.message else '' end as texte_officiel,"
                        + " count(*) as nombre from depot join depot_resultat r on r.depot_id = depot.id"
                        + " and r.tentative = depot.tentative and r.decision = 'KO' where "
                        + " depot.statut <> 'TRAITEMENT_AVEC_ERREURS' and " + PERIODE
                        + " group by r.code, texte_officiel order by nombre desc, r.code, texte_officiel")
                .param("organisme", organisme)
                .param("depuis", depuis.atDay(1))
                .query((ligne, rang) -> new CauseRefus(
                        ligne.getString("code"),
                        PasseNirisation.de(ligne.getString("texte_officiel")),
                        ligne.getLong("nombre")))
                .list();
    }

    public List<CauseFichier> causes(UUID organisme, YearMonth depuis) {
        return jdbc.sql("select c.code, count(*) as fichiers, sum(c.nombre) as nombre from depot"
                        + " join depot_cause c on c.depot_id = depot.id and c.tentative = depot.tentative"
                        + " and c.gravite = 'ERREUR' where depot.statut = 'TRAITEMENT_AVEC_ERREURS' and " + PERIODE
                        + " group by c.code order by fichiers desc, nombre desc, c.code")
                .param("organisme", organisme)
                .param("depuis", depuis.atDay(1))
                .query((ligne, rang) ->
                        new CauseFichier(ligne.getString("code"), ligne.getLong("fichiers"), ligne.getLong("nombre")))
                .list();
    }
}
