package fr.accroche.portail.depot;

import fr.accroche.modele.Gravite;
import java.util.List;

/**
 * The anomalies of one cause, the most frequent cause first.
 *
 * @param exemples the first ones, in document order
 */
public record GroupeAnomalies(String code, Gravite gravite, long nombre, List<AnomalieDepot> exemples) {
    public GroupeAnomalies {
        exemples = List.copyOf(exemples);
    }
}
