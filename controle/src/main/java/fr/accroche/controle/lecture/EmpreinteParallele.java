package fr.accroche.controle.lecture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * SHA-256 of a stream, computed by one thread of its own while the caller goes on reading.
 *
 * <p>Design: the hash of 200 MB costs a third as much as reading them as XML (more without the processor's SHA
 * instructions), and depends on nothing but the bytes. They are copied to blocks of {@link #BLOC}; a full block is handed
 * to the thread, and comes back to be filled again; there are {@link #BLOCS} in all, so memory is bounded and a slow hash
 * holds back the reader. A stream of less than one block never starts a thread. Told and asked from one thread.
 */
final class EmpreinteParallele implements AutoCloseable {
    private static final int BLOC = 1 << 18;
    private static final int BLOCS = 6;

    private final MessageDigest sha256;
    private final Object verrou = new Object();
    private final Deque<Bloc> pleins = new ArrayDeque<>();
    private final Deque<Bloc> vides = new ArrayDeque<>();
    private int crees;
    private Bloc courant = new Bloc(new byte[4096], 0);
    private boolean fini;
    private boolean lance;
    private boolean arrete;

    /** Bytes to hash. */
    private record Bloc(byte[] octets, int nombre) {}

    EmpreinteParallele() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in the JDK", e);
        }
    }

    void ajouter(byte[] octets, int debut, int longueur) {
        int place = debut;
        int reste = longueur;
        while (reste > 0) {
            int libres = BLOC - courant.nombre();
            if (libres == 0) {
                remettre();
                libres = BLOC;
            }
            int pris = Math.min(reste, libres);
            byte[] tampon = courant.octets();
            if (tampon.length < courant.nombre() + pris) {
                tampon = Arrays.copyOf(tampon, Math.min(BLOC, Math.max(tampon.length * 4, courant.nombre() + pris)));
            }
            System.arraycopy(octets, place, tampon, courant.nombre(), pris);
            courant = new Bloc(tampon, courant.nombre() + pris);
            place += pris;
            reste -= pris;
        }
    }

    /** Hands the full block over and takes an empty one, waiting for it when there is none. */
    private void remettre() {
        synchronized (verrou) {
            pleins.add(courant);
            lancer();
            verrou.notifyAll();
            while (vides.isEmpty() && crees >= BLOCS) {
                attendre();
            }
            if (vides.isEmpty()) {
                crees++;
                courant = new Bloc(new byte[BLOC], 0);
            } else {
                courant = new Bloc(vides.remove().octets(), 0);
            }
        }
    }

    private void lancer() {
        if (!lance) {
            lance = true;
            Thread fil = new Thread(this::hacher, "accroche-sha256");
            fil.setDaemon(true);
            fil.start();
        }
    }

    private void hacher() {
        while (true) {
            Bloc bloc;
            synchronized (verrou) {
                while (pleins.isEmpty() && !fini) {
                    attendre();
                }
                if (pleins.isEmpty()) {
                    arrete = true;
                    verrou.notifyAll();
                    return;
                }
                bloc = pleins.remove();
            }
            sha256.update(bloc.octets(), 0, bloc.nombre());
            synchronized (verrou) {
                vides.add(bloc);
                verrou.notifyAll();
            }
        }
    }

    private void attendre() {
        boolean interrompu = false;
        try {
            verrou.wait();
        } catch (InterruptedException e) {
            interrompu = true;
        }
        if (interrompu) {
            // The wait is bounded by one block's hash: whoever interrupted is answered after it.
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Expected to hash to the end, was interrupted");
        }
    }

    /** The hash of all bytes; nothing can be added afterwards. */
    byte[] conclure() {
        close();
        synchronized (verrou) {
            while (lance && !arrete) {
                attendre();
            }
        }
        sha256.update(courant.octets(), 0, courant.nombre());
        return sha256.digest();
    }

    /** Lets the thread end, whether the hash was asked or not. */
    @Override
    public void close() {
        synchronized (verrou) {
            fini = true;
            verrou.notifyAll();
        }
    }
}
