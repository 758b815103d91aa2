package fr.accroche.traitement;

import fr.accroche.nirisation.Procedure;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

/**
 * The whole way of one file: one streamed pass controls it, matches its passages by batches and hands the results over.
 * Immutable and safe to share between threads; each call uses its own state.
 */
public interface Traitement {
    /**
     * Processes a file. The stream is read once, to its end, and not closed.
     *
     * @throws IOException when the stream fails: nothing is decided, the file is to be processed again
     */
    ResultatTraitement traiter(InputStream fichier, LocalDate dateReference, MagasinResultats magasin)
            throws IOException;

    /** The procedure by which holders are matched. */
    Procedure procedure();
}
