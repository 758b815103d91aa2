package fr.accroche.portail.stockage;

import java.io.IOException;
import java.io.InputStream;

/**
 * What comes of a file in one request. A sender that stops before its end has sent what it has sent: the rest will come in
 * another request. Not thread-safe.
 */
final class Morceau {
    private final InputStream flux;
    private final long attendus;
    private long octets;
    private boolean coupe;

    Morceau(InputStream flux, long attendus) {
        this.flux = flux;
        this.attendus = attendus;
    }

    /**
     * The next bytes, at least one; -1 at the end or the cut.
     *
     * @throws FichierTropGrand as soon as one byte more than awaited has come
     */
    int lire(byte[] tampon) throws FichierTropGrand {
        if (coupe) {
            return -1;
        }
        int lus = suite(tampon);
        octets += Math.max(lus, 0);
        if (octets > attendus) {
            throw new FichierTropGrand(attendus);
        }
        return lus;
    }

    private int suite(byte[] tampon) {
        try {
            return flux.read(tampon);
        } catch (IOException interrompu) {
            coupe = true;
            return -1;
        }
    }

    long octets() {
        return octets;
    }
}
