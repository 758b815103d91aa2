package fr.accroche.portail.depot;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What became of an organism's deposits over time: its own, and those made in its name. Safe to share between threads. */
public interface StatistiquesDepots {
    /**
     * Counts the deposits received from the first day of a month on, in Paris, whose processing has ended.
     *
     * @param depuis the first month
     */
    Bilan depuis(Deposant deposant, YearMonth depuis);

    /**
     * @param mois every month that has a deposit, in order
     * @param refus why passages were KO, the most frequent reason first
     * @param causes why files were refused as a whole: their errors by cause, the most frequent first
     */
    record Bilan(List<Mois> mois, List<CauseRefus> refus, List<CauseFichier> causes) {
        public Bilan {
            mois = List.copyOf(mois);
            refus = List.copyOf(refus);
            causes = List.copyOf(causes);
        }

        public long depots() {
            return mois.stream().mapToLong(Mois::depots).sum();
        }

        public long fichiersRefuses() {
            return mois.stream().mapToLong(Mois::fichiersRefuses).sum();
        }

        public long passagesOk() {
            return mois.stream().mapToLong(Mois::passagesOk).sum();
        }

        public long passagesKo() {
            return mois.stream().mapToLong(Mois::passagesKo).sum();
        }
    }

    /**
     * @param fichiersRefuses deposits refused by the control as a whole: their passages count nowhere
     * @param delaiMedian from the receiving to the accusé de traitement
     * @param delaiLong what nineteen deposits of twenty did not pass
     */
    record Mois(
            YearMonth mois,
            long depots,
            long fichiersRefuses,
            long passagesOk,
            long passagesKo,
            Duration delaiMedian,
            Duration delaiLong) {
        /** OK passages of a hundred; empty when no passage was examined. */
        public Optional<Double> tauxOk() {
            return taux(passagesOk, passagesKo);
        }
    }

    /** OK passages of a hundred; empty when there is no passage. */
    static Optional<Double> taux(long ok, long ko) {
        return ok + ko == 0 ? Optional.empty() : Optional.of(100.0 * ok / (ok + ko));
    }

    /**
     * @param code of the anomaly
     * @param fichiers in how many refused files it was met
     * @param nombre how often in all of them
     */
    record CauseFichier(String code, long fichiers, long nombre) {}
}
