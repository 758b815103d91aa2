package fr.accroche.traitement;

import fr.accroche.controle.CertificationLue;
import fr.accroche.modele.Anomalie;
import java.util.List;

/**
 * Where the results of a file go while it is processed: a staging area, of which nothing may be published before {@link
 * Traitement} has ended. Called from the processing thread only, in document order, in batches of bounded size.
 */
public interface MagasinResultats {
    /** The next anomalies of the file. */
    void anomalies(List<Anomalie> lot);

    /** The next passages of the file, each accepted or refused by itself. */
    void passages(List<PassageTraite> lot);

    /**
     * A passage that was handed over is refused after all, because what it is judged by stood after it in the file. A
     * passage that was refused already keeps its first refusal.
     *
     * @param ordinal its rank in the file
     */
    void refuser(long ordinal, RefusPassage refus);

    /**
     * A certification that ended, after all its passages. When {@code certification.certification()} is empty, each of
     * its passages is refused ({@link RefusPassage#certificationKo}), whatever {@link #passages} said of it.
     */
    void certification(CertificationLue certification);
}
