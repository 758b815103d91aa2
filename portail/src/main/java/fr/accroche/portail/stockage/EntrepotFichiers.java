package fr.accroche.portail.stockage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/**
 * Where bytes lie, by key: all that is asked of a folder or of an object store. An object is put whole and never changed.
 * What it holds is sealed by {@link StockageChiffre}, which is the only one to know. Safe to share between threads.
 */
interface EntrepotFichiers {
    /**
     * Puts an object: nobody sees it before it is whole and durable, and nothing of it is left when the writing fails.
     *
     * @param cle letters, digits and points, never used before
     * @throws IOException what the content threw, or when the store fails
     */
    void poser(String cle, Contenu contenu) throws IOException;

    /**
     * The bytes of an object from an offset to its end.
     *
     * @throws IOException when there is no such object, or it cannot be read
     */
    InputStream lire(String cle, long debut) throws IOException;

    /** Removes an object; removing what is not there is no fault. */
    void supprimer(String cle) throws IOException;

    /** The objects whose key begins so. */
    List<Objet> lister(String prefixe) throws IOException;

    /** Writes the content of an object, and does not close it. */
    @FunctionalInterface
    interface Contenu {
        void ecrire(OutputStream sortie) throws IOException;
    }

    /** An object that is there. */
    record Objet(String cle, long octets, Instant poseLe) {}
}
