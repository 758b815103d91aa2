package fr.accroche.portail.transparence;

import fr.accroche.traitement.transparence.Empreinte;
import fr.accroche.traitement.transparence.Preuve;
import fr.accroche.traitement.transparence.Tuile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The transparency log, to be read. Safe to share between threads. */
public interface JournalTransparence {
    /** The newest checkpoint; empty in the first seconds of a new portal. */
    Optional<PointSigne> dernierPoint();

    /** The checkpoint of exactly this size, when one was signed. */
    Optional<PointSigne> point(long taille);

    /** The proof that a leaf stands in the tree of this size; empty when the log has no such leaf or size. */
    Optional<List<Empreinte>> inclusion(long indice, long taille);

    /** The proof that the tree of one size begins with that of another; empty when the log has no such sizes. */
    Optional<List<Empreinte>> coherence(long ancienne, long taille);

    /** A tile, full or not. */
    Optional<Tuile> tuile(int niveau, long rang);

    /**
     * The proof that a passage was accepted, under the newest checkpoint; the deposit's owner is to be checked by the caller.
     *
     * @param ordinal rank of the passage in the file of this deposit
     */
    ReponsePreuve preuve(UUID depot, long ordinal);

    /** Where the passages of a deposit stand; its owner is to be checked by the caller. */
    SuiviInscription depot(UUID depot);

    /** Accepted passages of a deposit, after a rank in its file; its owner is to be checked by the caller. */
    List<PassageDuDepot> passages(UUID depot, long apresOrdinal, int limite);

    /** Leaves of a deposit that is in the log, read by pages. */
    List<Empreinte> feuilles(long premier, int nombre);

    /**
     * An accepted passage.
     *
     * @param indice of its leaf; empty until it is in the log
     */
    record PassageDuDepot(UUID id, long ordinal, String idTechnique, Optional<Long> indice) {}

    /** What became of the request for a proof. */
    sealed interface ReponsePreuve {
        /** Here it is. */
        record Prete(Preuve preuve, PassageInscrit passage) implements ReponsePreuve {}

        /** The passage is accepted and not yet in the log: seconds are enough. */
        record EnAttente() implements ReponsePreuve {}

        /** This deposit has no such accepted passage. */
        record Inconnue() implements ReponsePreuve {}
    }

    /** Where the passages of a deposit stand. */
    sealed interface SuiviInscription {
        /** None is in the log: none was accepted, or they are about to be written. */
        record Absente() implements SuiviInscription {}

        /**
         * They follow each other in the log.
         *
         * @param premier index of the first leaf
         * @param point the first checkpoint that holds them all
         * @param autour with their leaves, leads to the root of that checkpoint (docs/formats)
         */
        record Inscrite(long premier, long nombre, PointSigne point, List<Empreinte> autour)
                implements SuiviInscription {
            public Inscrite {
                autour = List.copyOf(autour);
            }
        }
    }
}
