package fr.accroche.portail.reception;

import java.io.IOException;
import java.io.InputStream;

/** What is left of a request that is refused: read and thrown away, so that the browser lets the answer be shown. */
public final class ResteDeRequete {
    private static final long OCTETS_PERDUS_MAX = 256L << 20;
    private static final int TAMPON = 1 << 16;

    private ResteDeRequete() {}

    /** Reads to the end, or 256 MB. */
    public static void perdre(InputStream reste) throws IOException {
        byte[] tampon = new byte[TAMPON];
        long perdus = 0;
        int lus = 0;
        while (lus >= 0 && perdus < OCTETS_PERDUS_MAX) {
            lus = reste.read(tampon);
            perdus += Math.max(lus, 0);
        }
    }
}
