package fr.accroche.portail.depot;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * The bytes of an upload on their way from the request that receives them to the thread that controls them: one megabyte at
 * most, so that an upload costs the same memory whatever its size. One giver and one reader at a time.
 */
final class TuyauOctets extends InputStream {
    private static final int CAPACITE = 1 << 20;

    private final byte[] anneau = new byte[CAPACITE];
    private final Duration inactivite;
    private int debut;
    private int presents;
    private boolean fini;
    private boolean rompu;

    /** @param inactivite without a byte for so long, the reader gives up */
    TuyauOctets(Duration inactivite) {
        this.inactivite = inactivite;
    }

    /**
     * Gives bytes, waiting for room.
     *
     * @param patience at most this long each time
     * @return false when the reader made no room in that time, or has stopped: it will never be given the rest
     */
    synchronized boolean donner(byte[] octets, int longueur, Duration patience) {
        int donnes = 0;
        while (donnes < longueur) {
            if (!attendre(() -> presents < CAPACITE, patience) || rompu) {
                rompre();
                return false;
            }
            int fin = (debut + presents) % CAPACITE;
            int lot = Math.min(Math.min(longueur - donnes, CAPACITE - presents), CAPACITE - fin);
            System.arraycopy(octets, donnes, anneau, fin, lot);
            donnes += lot;
            presents += lot;
            notifyAll();
        }
        return true;
    }

    /** There is nothing more to give. */
    synchronized void finir() {
        fini = true;
        notifyAll();
    }

    /** Neither side is to go on. */
    synchronized void rompre() {
        rompu = true;
        notifyAll();
    }

    @Override
    public int read() throws IOException {
        byte[] un = new byte[1];
        return read(un, 0, 1) < 0 ? -1 : un[0] & 0xff;
    }

    /** @throws IOException when the upload was given up, or nothing comes any more */
    @Override
    public synchronized int read(byte[] octets, int place, int longueur) throws IOException {
        boolean prevenu = attendre(() -> presents > 0 || fini, inactivite);
        if (!prevenu || rompu) {
            rompre();
            throw new IOException("Expected the rest of an upload, found it given up");
        }
        if (presents == 0) {
            return -1;
        }
        int lot = Math.min(Math.min(longueur, presents), CAPACITE - debut);
        System.arraycopy(anneau, debut, octets, place, lot);
        debut = (debut + lot) % CAPACITE;
        presents -= lot;
        notifyAll();
        return lot;
    }

    /** True once the condition holds or the pipe is broken; false when the time is over. */
    private boolean attendre(Condition condition, Duration auPlus) {
        long echeance = System.nanoTime() + auPlus.toNanos();
        while (!rompu && !condition.estVraie()) {
            long reste = echeance - System.nanoTime();
            if (reste <= 0) {
                return false;
            }
            try {
                wait(Math.max(1, reste / 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private interface Condition {
        boolean estVraie();
    }
}
