package fr.accroche.traitement.signature;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream. */
final class FluxBorne extends FilterInputStream {
    private long reste;

    FluxBorne(InputStream flux, long longueur) {
        super(flux);
        this.reste = longueur;
    }

    @Override
    public int read() throws IOException {
        int octet = reste > 0 ? in.read() : -1;
        reste -= octet < 0 ? 0 : 1;
        return octet;
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) throws IOException {
        int lus = reste > 0 ? in.read(tampon, debut, (int) Math.min(longueur, reste)) : -1;
        reste -= Math.max(lus, 0);
        return lus;
    }
}
