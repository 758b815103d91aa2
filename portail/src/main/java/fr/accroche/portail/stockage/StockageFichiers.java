package fr.accroche.portail.stockage;

import fr.accroche.controle.lecture.Limites;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Where deposited files are kept, encrypted, each by a key of its own that the master key wraps. Safe to share between
 * threads.
 */
public interface StockageFichiers {
    /** The largest file, in bytes (200 MB). */
    long TAILLE_MAXIMALE_OCTETS = Limites.DEPOT_OCTETS;

    /**
     * Receives a file to its end, straight to encrypted storage. Whatever the failure, nothing is left of it. The stream
     * is not closed.
     *
     * @throws FichierTropGrand as soon as one byte more than the limit has come
     * @throws ReceptionInterrompue when the sender stopped before the end
     * @throws IOException when the storage fails
     */
    FichierStocke recevoir(InputStream flux) throws IOException;

    /** Draws the name and the key of a file that will come in pieces; nothing is written yet. */
    FichierOuvert ouvrirNouveau();

    /**
     * Adds a piece to a file. What came before the sender stopped is kept, durably: it is a piece too.
     *
     * @param numero of the piece, from 1, never used before for this file
     * @param octetsAttendus at most this many bytes may come
     * @return how many clear bytes were kept; when 0, there is no piece
     * @throws FichierTropGrand when more bytes came: none of this request is kept
     * @throws IOException when the storage fails: none of this request is kept
     */
    long ajouter(FichierOuvert fichier, int numero, InputStream flux, long octetsAttendus) throws IOException;

    /**
     * The clear bytes. The stream fails with an {@link IOException} when the stored bytes were altered or cut.
     *
     * @throws IOException when there is no such file, or it cannot be read
     */
    InputStream ouvrir(FichierStocke fichier) throws IOException;

    /**
     * The SHA-256 of the clear bytes, read anew: 64 lower-case hexadecimal digits.
     *
     * @throws IOException when it cannot be read to its end
     */
    String sha256(FichierStocke fichier) throws IOException;

    /** Removes a file; removing what is not there is no fault. */
    void supprimer(FichierStocke fichier) throws IOException;

    /**
     * Removes the files placed before a moment that nobody has: a stop between the file and its row leaves such ones.
     * Their keys were never written anywhere, so nobody could read them.
     *
     * @param connues told storage keys, some hundreds at a time, answers those that are in use
     * @return how many were removed
     */
    int balayer(Instant avant, UnaryOperator<Set<String>> connues) throws IOException;
}
