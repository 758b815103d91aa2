package fr.accroche.nirisation.index.construction;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;

/** Reads what {@link LongsWriter} wrote. For one thread. */
final class LongsReader implements AutoCloseable {
    private final InputStream entree;
    private final Cipher chiffre;
    private final byte[] octets = new byte[LongsWriter.TAMPON_OCTETS];
    private final ByteBuffer tampon = ByteBuffer.wrap(octets).limit(0);
    private long restants;

    LongsReader(InputStream entree, long taille, Cipher chiffre) {
        this.entree = entree;
        this.chiffre = chiffre;
        restants = taille / Long.BYTES;
    }

    /** How many numbers are still to come. */
    long restants() {
        return restants;
    }

    long lire() throws IOException {
        if (tampon.remaining() < Long.BYTES) {
            remplir();
        }
        restants--;
        return tampon.getLong();
    }

    private void remplir() throws IOException {
        int lus = entree.readNBytes(octets, 0, octets.length);
        if (lus < Long.BYTES) {
            throw new EOFException("Expected a whole temporary file, found it cut");
        }
        try {
            chiffre.update(octets, 0, lus, octets, 0);
        } catch (ShortBufferException impossible) {
            throw new IllegalStateException(
                    "Expected a stream cipher to keep sizes, found that it does not", impossible);
        }
        tampon.position(0).limit(lus);
    }

    @Override
    public void close() throws IOException {
        entree.close();
    }
}
