package fr.accroche.portail.depot;

import java.util.List;
import java.util.OptionalLong;

/**
 * Some anomalies of a deposit.
 *
 * @param lignes in document order
 * @param suite rank after which to ask for what follows; empty when nothing does. A page may be short, or empty, and yet
 *     have one: what is looked through for one answer is bounded
 * @param examinees rank up to which the anomalies were looked through
 */
public record PageAnomalies(List<Ligne> lignes, OptionalLong suite, long examinees) {
    public PageAnomalies {
        lignes = List.copyOf(lignes);
    }

    /**
     * @param rang of the anomaly in its file, from 1
     */
    public record Ligne(long rang, AnomalieDepot anomalie) {}
}
