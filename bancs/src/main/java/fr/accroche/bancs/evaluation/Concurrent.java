package fr.accroche.bancs.evaluation;

import fr.accroche.nirisation.DemandeNirisation;
import java.util.List;

/** Something that finds people. */
interface Concurrent {
    /** As the tables name it. */
    String nom();

    /** One answer for each, in the order asked. Several threads may ask when it {@link #estPartageable}. */
    List<Reponse> repondre(List<DemandeNirisation> demandes);

    boolean estPartageable();

    /**
     * An answer.
     *
     * @param nir of the person found, empty for a refusal
     * @param score the greater the surer; of no meaning between two concurrents
     * @param avance over the next one
     * @param explication what a procedure tells the audit, empty for a peer
     */
    record Reponse(String nir, double score, double avance, String explication) {
        static final Reponse REFUS = new Reponse("", Double.NEGATIVE_INFINITY, 0, "");
    }
}
