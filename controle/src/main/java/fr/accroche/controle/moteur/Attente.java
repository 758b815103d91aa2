package fr.accroche.controle.moteur;

import fr.accroche.controle.reserve.Reserve;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was read before that by which it is judged: since children come in any order, 200 MB of it may. It waits in a
 * {@link Reserve}, in bounded memory, and meanwhile the {@link Collecteur} passes no anomaly on, since those to come may
 * stand before them. For one thread.
 *
 * @param <T> what waits
 */
final class Attente<T> implements AutoCloseable {
    private final Path dossier;
    private final Forme<T> forme;
    private final Collecteur collecteur;
    private @Nullable Reserve reserve;
    private long nombre;

    /** How one that waits is written and read again. */
    interface Forme<T> {
        void ecrire(T attendu, DataOutputStream sortie) throws IOException;

        T lire(DataInputStream entree) throws IOException;
    }

    /** @param dossier where a temporary file may be made */
    Attente(Path dossier, Forme<T> forme, Collecteur collecteur) {
        this.dossier = dossier;
        this.forme = forme;
        this.collecteur = collecteur;
    }

    /** Begins the waiting, when it has not begun: from here on something is only judged later. */
    Reserve ouvrir() {
        Reserve ouverte = reserve;
        if (ouverte == null) {
            ouverte = new Reserve(dossier);
            reserve = ouverte;
            collecteur.suspendre();
        }
        return ouverte;
    }

    boolean estOuverte() {
        return reserve != null;
    }

    void retenir(T attendu) {
        try {
            forme.ecrire(attendu, ouvrir().ecriture());
            nombre++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that wait outside the heap. */
    long octetsSurDisque() {
        try {
            return reserve == null ? 0 : reserve.octetsSurDisque();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the waiting: gives back all that waits, in order, then lets the anomalies go on. */
    void rendre(Consumer<T> suite) {
        if (reserve == null) {
            return;
        }
        try (DataInputStream lecture = reserve.relire()) {
            for (long i = 0; i < nombre; i++) {
                suite.accept(forme.lire(lecture));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        abandonner();
    }

    /** Ends the waiting: nothing more is to be said of what waits. */
    void abandonner() {
        if (reserve != null) {
            close();
            collecteur.reprendre();
        }
    }

    /** Gives the temporary space back. */
    @Override
    public void close() {
        if (reserve != null) {
            try {
                reserve.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            reserve = null;
            nombre = 0;
        }
    }
}
