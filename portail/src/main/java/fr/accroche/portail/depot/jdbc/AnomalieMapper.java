package fr.accroche.portail.depot.jdbc;

import fr.accroche.controle.reserve.BlocAnomalies;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.Gravite;
import fr.accroche.modele.Portee;
import fr.accroche.modele.Position;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.jdbc.ResultatRepository.AnomalieRangee;
import fr.accroche.portail.socle.CleMaitresse;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads anomalies back, from their rows or their sealed blocks, with the values that only the master key opens. */
@Component
class AnomalieMapper {
    private final CleMaitresse maitresse;

    AnomalieMapper(CleMaitresse maitresse) {
        this.maitresse = maitresse;
    }

    /** How a value read in a file is bound to its row. */
    static String contexteValeur(UUID depot, long ordinal) {
        return "anomalie:" + depot + ":" + ordinal;
    }

    /** How a block of anomalies is bound to its row. */
    static String contexteBloc(UUID depot, long premier) {
        return "anomalies:" + depot + ":" + premier;
    }

    /** A row of {@code depot_anomalie}. */
    AnomalieRangee anomalie(ResultSet ligne) throws SQLException {
        long ordinal = ligne.getLong("ordinal");
        String chemin = ligne.getString("chemin");
        return new AnomalieRangee(
                ordinal,
                new Anomalie(
                        new CodeAnomalie(ligne.getString("code")),
                        Gravite.valueOf(ligne.getString("gravite")),
                        Portee.valueOf(ligne.getString("portee")),
                        new Position(ligne.getInt("ligne"), ligne.getInt("colonne")),
                        chemin == null ? "" : chemin,
                        ligne.getString("id_technique"),
                        valeur(ligne, ordinal),
                        ligne.getString("message"),
                        ligne.getString("remede")));
    }

    private @Nullable String valeur(ResultSet ligne, long ordinal) throws SQLException {
        byte[] chiffree = ligne.getBytes("valeur_chiffree");
        return chiffree == null
                ? null
                : new String(
                        maitresse.ouvrir(chiffree, contexteValeur(ligne.getObject("depot_id", UUID.class), ordinal)),
                        StandardCharsets.UTF_8);
    }

    /** A row of {@code depot_anomalie_bloc}. */
    List<AnomalieRangee> bloc(DepotId depot, ResultSet ligne) throws SQLException {
        long premier = ligne.getLong("premier");
        byte[] clair = maitresse.ouvrir(ligne.getBytes("contenu"), contexteBloc(depot.valeur(), premier));
        List<AnomalieRangee> anomalies = new ArrayList<>();
        for (Anomalie anomalie : BlocAnomalies.lire(clair)) {
            anomalies.add(new AnomalieRangee(premier + anomalies.size(), anomalie));
        }
        return anomalies;
    }
}
