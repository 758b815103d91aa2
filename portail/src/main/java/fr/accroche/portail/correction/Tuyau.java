package fr.accroche.portail.correction;

import fr.accroche.portail.depot.Depots;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that is written while it is read, without being held anywhere. When its writing fails, its reading fails too: a
 * file that is cut is never taken for a whole one.
 */
final class Tuyau {
    private static final Logger LOG = LoggerFactory.getLogger(Tuyau.class);
    private static final int TAMPON = 1 << 16;

    private Tuyau() {}

    static <R> R lire(Depots.Ecriture ecriture, Lecture<R> lecture) throws IOException {
        try (PipedInputStream entree = new PipedInputStream(TAMPON)) {
            PipedOutputStream sortie = new PipedOutputStream(entree);
            Thread plume = new Thread(() -> ecrire(ecriture, sortie), "ecriture-corrections");
            plume.setDaemon(true);
            plume.start();
            return lecture.lire(entree);
        }
    }

    /** Closed on success alone: the reader of a pipe whose writer died without closing it gets an error. */
    private static void ecrire(Depots.Ecriture ecriture, PipedOutputStream sortie) {
        try {
            ecriture.ecrire(sortie);
            sortie.close();
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "The file of corrections was not written to its end: {}",
                    e.getClass().getName());
        }
    }

    /** Reads to the end. */
    @FunctionalInterface
    interface Lecture<R> {
        R lire(InputStream fichier) throws IOException;
    }
}
