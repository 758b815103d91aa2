package fr.accroche.portail.depot.jdbc;

import fr.accroche.modele.Anomalie;
import fr.accroche.portail.depot.AnomalieDepot;
import fr.accroche.portail.depot.CauseRefus;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.FiltreAnomalies;
import fr.accroche.portail.depot.FiltrePassages;
import fr.accroche.portail.depot.PageAnomalies;
import fr.accroche.portail.depot.PasseNirisation;
import fr.accroche.portail.depot.jdbc.ResultatRepository.AnomalieRangee;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.traitement.accuse.PassageKo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Searches in what was found in an ended deposit: pages are asked for after a rank, never by counting from the start, so the
 * last page costs what the first does.
 *
 * <p>Design: a condition that was not asked for is not written, so that the planner sees the cause and takes its index
 * ({@code depot_anomalie_par_code}); a part of a text is looked for within the rows of one deposit, a hundred thousand at
 * most. Beyond them stand sealed blocks: an answer opens {@value #BLOCS_PAR_REPONSE} of them at most.
 */
@Repository
public class RechercheRepository {
    /** Of 500 anomalies each. */
    private static final int BLOCS_PAR_REPONSE = 200;

    private static final int BLOCS_PAR_LECTURE = 25;
    private static final int CHIFFRES_AU_PLUS = 9;

    private final JdbcClient jdbc;
    private final AnomalieMapper lecture;

    RechercheRepository(BaseWeb base, AnomalieMapper lecture) {
        this.jdbc = base.jdbc();
        this.lecture = lecture;
    }

    /** Anomalies after a rank, from the rows and then from the blocks. */
    public PageAnomalies anomalies(DepotId depot, FiltreAnomalies filtre) {
        List<AnomalieRangee> trouvees = new ArrayList<>();
        if (filtre.apres() < AnomaliesCopie.RANGEES) {
            trouvees.addAll(rangees(depot, filtre));
        }
        if (trouvees.size() > filtre.limite()) {
            return page(trouvees.subList(0, filtre.limite()), true, 0);
        }
        return chercherDansLesBlocs(depot, filtre, trouvees);
    }

    private List<AnomalieRangee> rangees(DepotId depot, FiltreAnomalies filtre) {
        Map<String, Object> valeurs = new HashMap<>(Map.of(
                "depot",
                depot.valeur(),
                "apres",
                filtre.apres(),
                "rangees",
                AnomaliesCopie.RANGEES,
                "limite",
                filtre.limite() + 1));
        StringBuilder sql = new StringBuilder("select r.* from depot d, depot_anomalie r where")
                .append(ResultatRepository.DERNIERE_TENTATIVE)
                .append("and r.ordinal > :apres and r.ordinal <= :rangees ");
        filtre.code().ifPresent(code -> {
            sql.append("and r.code = :code ");
            valeurs.put("code", code);
        });
        filtre.gravite().ifPresent(gravite -> {
            sql.append("and r.gravite = :gravite ");
            valeurs.put("gravite", gravite.name());
        });
        filtre.texte().ifPresent(texte -> {
            sql.append("and (position(:texte in lower(concat_ws(' ', r.id_technique, r.chemin, r.message))) > 0");
            nombre(texte).ifPresent(ligne -> {
                sql.append(" or r.ligne = :ligne");
                valeurs.put("ligne", ligne);
            });
            sql.append(") ");
            valeurs.put("texte", texte.toLowerCase(Locale.ROOT));
        });
        return jdbc.sql(sql.append("order by r.ordinal limit :limite").toString())
                .params(valeurs)
                .query((ligne, rang) -> lecture.anomalie(ligne))
                .list();
    }

    private PageAnomalies chercherDansLesBlocs(DepotId depot, FiltreAnomalies filtre, List<AnomalieRangee> trouvees) {
        long examinees = Math.max(filtre.apres(), AnomaliesCopie.RANGEES);
        for (int lus = 0; lus < BLOCS_PAR_REPONSE; lus += BLOCS_PAR_LECTURE) {
            List<List<AnomalieRangee>> blocs = blocs(depot, examinees);
            for (List<AnomalieRangee> bloc : blocs) {
                for (AnomalieRangee rangee : bloc) {
                    if (rangee.ordinal() > examinees && retient(filtre, rangee.anomalie())) {
                        if (trouvees.size() == filtre.limite()) {
                            return page(trouvees, true, 0);
                        }
                        trouvees.add(rangee);
                    }
                }
                examinees = bloc.get(bloc.size() - 1).ordinal();
            }
            if (blocs.size() < BLOCS_PAR_LECTURE) {
                return page(trouvees, false, examinees);
            }
        }
        return page(trouvees, true, examinees);
    }

    /**
     * @param suite whether more may follow
     * @param examinees the last rank looked at, when it is beyond what was found
     */
    private static PageAnomalies page(List<AnomalieRangee> trouvees, boolean suite, long examinees) {
        long derniere =
                trouvees.isEmpty() ? 0 : trouvees.get(trouvees.size() - 1).ordinal();
        long jusqua = Math.max(derniere, examinees);
        return new PageAnomalies(
                trouvees.stream()
                        .map(rangee -> new PageAnomalies.Ligne(rangee.ordinal(), AnomalieDepot.de(rangee.anomalie())))
                        .toList(),
                suite ? OptionalLong.of(jusqua) : OptionalLong.empty(),
                jusqua);
    }

    /** The blocks from the one that holds the anomaly after this rank. */
    private List<List<AnomalieRangee>> blocs(DepotId depot, long apres) {
        return jdbc.sql("select r.premier, r.contenu from depot d, depot_anomalie_bloc r where"
                        + ResultatRepository.DERNIERE_TENTATIVE + """
                        and r.premier >= coalesce((select max(b.premier) from depot_anomalie_bloc b
                          where b.depot_id = d.id and b.tentative = d.tentative and b.premier <= :apres + 1), 0)
                        order by r.premier limit :limite
                        """)
                .params(Map.of("depot", depot.valeur(), "apres", apres, "limite", BLOCS_PAR_LECTURE))
                .query((ligne, rang) -> lecture.bloc(depot, ligne))
                .list();
    }

    /** The same answer as the conditions of {@link #rangees}. */
    private static boolean retient(FiltreAnomalies filtre, Anomalie anomalie) {
        return filtre.code().map(anomalie.code().valeur()::equals).orElse(true)
                && filtre.gravite().map(anomalie.gravite()::equals).orElse(true)
                && filtre.texte().map(texte -> contient(anomalie, texte)).orElse(true);
    }

    private static boolean contient(Anomalie anomalie, String texte) {
        String cle = anomalie.idTechnique() == null ? "" : anomalie.idTechnique() + " ";
        return (cle + anomalie.chemin() + " " + anomalie.message())
                        .toLowerCase(Locale.ROOT)
                        .contains(texte.toLowerCase(Locale.ROOT))
                || nombre(texte)
                        .filter(ligne -> ligne == anomalie.position().ligne())
                        .isPresent();
    }

    private static Optional<Integer> nombre(String texte) {
        return texte.length() <= CHIFFRES_AU_PLUS && texte.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(Integer.parseInt(texte))
                : Optional.empty();
    }

    /** Reasons of refusal, the most frequent first; those of the nirisation are told apart by their official text. */
    public List<CauseRefus> causesRefus(DepotId depot) {
        return jdbc.sql("""
                        select r.code, case when r.code like 'NIR-%' then r.message else '' end as texte_officiel, count(*) as nombre
                        from depot d, depot_resultat r where
                        """ + ResultatRepository.DERNIERE_TENTATIVE + """
                        and r.decision = 'KO' group by r.code, texte_officiel order by nombre desc, r.code, texte_officiel
                        """)
                .param("depot", depot.valeur())
                .query((ligne, rang) -> new CauseRefus(
                        ligne.getString("code"),
                        PasseNirisation.de(ligne.getString("texte_officiel")),
                        ligne.getLong("nombre")))
                .list();
    }

    /** Passages after a rank. */
    public List<PassageRange> passages(DepotId depot, FiltrePassages filtre) {
        Map<String, Object> valeurs =
                new HashMap<>(Map.of("depot", depot.valeur(), "apres", filtre.apres(), "limite", filtre.limite()));
        StringBuilder sql = new StringBuilder("select r.* from depot d, depot_resultat r where")
                .append(ResultatRepository.DERNIERE_TENTATIVE)
                .append("and r.ordinal > :apres ");
        filtre.resultat().ifPresent(resultat -> {
            sql.append("and r.decision = '").append(resultat.name()).append("' ");
        });
        filtre.code().ifPresent(code -> {
            sql.append("and r.decision = 'KO' and r.code = :code ");
            valeurs.put("code", code);
        });
        filtre.texte().ifPresent(texte -> {
            sql.append("and (position(:texte in lower(r.id_technique)) > 0");
            nombre(texte).ifPresent(ordinal -> {
                sql.append(" or r.ordinal = :ordinal");
                valeurs.put("ordinal", ordinal);
            });
            sql.append(") ");
            valeurs.put("texte", texte.toLowerCase(Locale.ROOT));
        });
        return jdbc.sql(sql.append("order by r.ordinal limit :limite").toString())
                .params(valeurs)
                .query((ligne, rang) -> passage(ligne))
                .list();
    }

    private static PassageRange passage(ResultSet ligne) throws SQLException {
        boolean ko = "KO".equals(ligne.getString("decision"));
        return new PassageRange(
                ligne.getLong("ordinal"),
                Optional.ofNullable(ligne.getString("id_technique")),
                ligne.getInt("certification"),
                ko ? Optional.of(ResultatRepository.passageKo(ligne)) : Optional.empty());
    }

    /** A passage and what became of it, as it stands in the database. */
    public record PassageRange(
            long ordinal, Optional<String> idTechnique, int certification, Optional<PassageKo> refus) {}
}
