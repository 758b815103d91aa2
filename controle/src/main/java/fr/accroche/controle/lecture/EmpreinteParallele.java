package fr.accroche.controle.lecture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of a stream, computed by one thread of its own while the caller goes on reading.
 *
 * <p>Design: the hash of 200 MB costs more than half of what reading them as XML does (several times as much without the
 * processor's SHA instructions), and depends on nothing but the bytes. They are copied to blocks of {@link #BLOC}; a full
 * block is handed to the thread, and comes back to be filled again; there are {@link #BLOCS} in all, so memory is bounded
 * and a slow hash holds back the reader. A stream of one block or less never starts a thread. Told and asked from one
 * thread.
 */
final class EmpreinteParallele implements AutoCloseable {
    private static final int BLOC = 1 << 18;
    private static final int BLOCS = 6;
    private static final int PREMIER = 1 << 12;

    private final MessageDigest sha256;
    private final BlockingQueue<Bloc> pleins = new LinkedBlockingQueue<>();
    private final BlockingQueue<Bloc> vides = new LinkedBlockingQueue<>();
    private final Bloc fin = new Bloc(0);
    private Bloc courant = new Bloc(PREMIER);
    private int crees = 1;
    private @Nullable Thread fil;

    /** Bytes to hash. */
    private static final class Bloc {
        private byte[] octets;
        private int nombre;

        Bloc(int taille) {
            octets = new byte[taille];
        }

        /** Takes as many as there is room for. */
        int prendre(byte[] source, int debut, int longueur) {
            int pris = Math.min(longueur, BLOC - nombre);
            if (octets.length < nombre + pris) {
                octets = Arrays.copyOf(octets, Math.min(BLOC, Math.max(octets.length * 4, nombre + pris)));
            }
            System.arraycopy(source, debut, octets, nombre, pris);
            nombre += pris;
            return pris;
        }
    }

    EmpreinteParallele() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in the JDK", e);
        }
    }

    void ajouter(byte[] octets, int debut, int longueur) {
        int pris = courant.prendre(octets, debut, longueur);
        while (pris < longueur) {
            remettre();
            pris += courant.prendre(octets, debut + pris, longueur - pris);
        }
    }

    /** Hands the full block over and takes an empty one, waiting for it when there are enough. */
    private void remettre() {
        if (fil == null) {
            fil = new Thread(this::hacher, "accroche-sha256");
            fil.setDaemon(true);
            fil.start();
        }
        pleins.add(courant);
        if (crees < BLOCS) {
            crees++;
            courant = new Bloc(BLOC);
        } else {
            courant = attendre(vides);
            courant.nombre = 0;
        }
    }

    private void hacher() {
        for (Bloc bloc = attendre(pleins); bloc != fin; bloc = attendre(pleins)) {
            sha256.update(bloc.octets, 0, bloc.nombre);
            vides.add(bloc);
        }
    }

    /** Waits for the other thread, never longer than the hash of a block: an interruption is kept for afterwards. */
    private static Bloc attendre(BlockingQueue<Bloc> file) {
        boolean interrompu = false;
        try {
            while (true) {
                try {
                    return file.take();
                } catch (InterruptedException e) {
                    interrompu = true;
                }
            }
        } finally {
            if (interrompu) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The hash of all bytes; to be asked once, and nothing can be added afterwards. */
    byte[] conclure() {
        if (fil != null) {
            // Once the last block is back, the thread touches the hash no more; the queue makes its work visible here.
            for (int rendus = 1; rendus < crees; rendus++) {
                attendre(vides);
            }
        }
        sha256.update(courant.octets, 0, courant.nombre);
        return sha256.digest();
    }

    /** Lets the thread end, whether the hash was asked or not. */
    @Override
    public void close() {
        if (fil != null) {
            pleins.add(fin);
            fil = null;
        }
    }
}
