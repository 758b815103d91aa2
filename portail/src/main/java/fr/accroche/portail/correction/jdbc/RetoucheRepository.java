package fr.accroche.portail.correction.jdbc;

import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is typed into the grid of a deposit until it is deposited again: each cell sealed, with its author. */
@Repository
@SiRole(RoleNoeud.WEB)
public class RetoucheRepository {
    private final JdbcClient jdbc;
    private final CleMaitresse maitresse;

    RetoucheRepository(BaseWeb base, CleMaitresse maitresse) {
        this.jdbc = base.jdbc();
        this.maitresse = maitresse;
    }

    /** By rank of the passage, then by the tags that lead to the datum. */
    public Map<Long, Map<String, String>> lire(DepotId depot) {
        Map<Long, Map<String, String>> retouches = new TreeMap<>();
        jdbc.sql("select ordinal, chemin, valeur_scellee from retouche where depot_id = ? order by ordinal, chemin")
                .param(depot.valeur())
                .query((ResultSet ligne) -> ranger(depot.valeur(), ligne, retouches));
        return retouches;
    }

    private void ranger(UUID depot, ResultSet ligne, Map<Long, Map<String, String>> retouches) throws SQLException {
        long ordinal = ligne.getLong("ordinal");
        String chemin = ligne.getString("chemin");
        byte[] valeur = maitresse.ouvrir(ligne.getBytes("valeur_scellee"), contexte(depot, ordinal, chemin));
        retouches
                .computeIfAbsent(ordinal, rang -> new LinkedHashMap<>())
                .put(chemin, new String(valeur, StandardCharsets.UTF_8));
    }

    public void ecrire(DepotId depot, Cellule cellule, String valeur, String auteur, Instant maintenant) {
        jdbc.sql("""
                        insert into retouche (depot_id, ordinal, chemin, valeur_scellee, auteur, modifie_le)
                        values (:depot, :ordinal, :chemin, :valeur, :auteur, :maintenant)
                        on conflict (depot_id, ordinal, chemin) do update set valeur_scellee = excluded.valeur_scellee,
                            auteur = excluded.auteur, modifie_le = excluded.modifie_le
                        """)
                .param("depot", depot.valeur())
                .param("ordinal", cellule.ordinal())
                .param("chemin", cellule.chemin())
                .param(
                        "valeur",
                        maitresse.sceller(
                                valeur.getBytes(StandardCharsets.UTF_8),
                                contexte(depot.valeur(), cellule.ordinal(), cellule.chemin())))
                .param("auteur", auteur)
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The cell is again what was sent. */
    public void effacer(DepotId depot, Cellule cellule) {
        jdbc.sql("delete from retouche where depot_id = ? and ordinal = ? and chemin = ?")
                .params(depot.valeur(), cellule.ordinal(), cellule.chemin())
                .update();
    }

    /** How many cells each author changed; to be called before they are forgotten. */
    public Map<String, Integer> parAuteur(DepotId depot) {
        Map<String, Integer> nombres = new TreeMap<>();
        jdbc.sql("select auteur, count(*)::int as nombre from retouche where depot_id = ? group by auteur")
                .param(depot.valeur())
                .query((ResultSet ligne) -> {
                    nombres.put(ligne.getString("auteur"), ligne.getInt("nombre"));
                });
        return nombres;
    }

    public void oublier(DepotId depot) {
        jdbc.sql("delete from retouche where depot_id = ?")
                .param(depot.valeur())
                .update();
    }

    private static String contexte(UUID depot, long ordinal, String chemin) {
        return "retouche:" + depot + ":" + ordinal + ":" + chemin;
    }

    /**
     * A cell of the grid.
     *
     * @param ordinal rank of the passage, 0 for a datum of a certification
     * @param chemin the tags that lead to it
     */
    public record Cellule(long ordinal, String chemin) {}
}
