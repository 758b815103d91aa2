package fr.accroche.portail.depot;

import java.util.List;

/**
 * What was found in a deposit, to be searched: each question first asks whether the deposit is this depositor's, and
 * answers nothing when it is not or is not ended. Safe to share between threads.
 */
public interface ResultatsDepots {
    /**
     * Anomalies in document order. The first hundred thousand and the first of each cause are rows of the database; the
     * others are unsealed block by block, a bounded number of them for each answer.
     */
    PageAnomalies anomalies(Deposant deposant, DepotId id, FiltreAnomalies filtre);

    /** Why passages are KO, the most frequent reason first. */
    List<CauseRefus> causesRefus(Deposant deposant, DepotId id);

    /** Passages in document order. */
    List<PassageDepose> passages(Deposant deposant, DepotId id, FiltrePassages filtre);
}
