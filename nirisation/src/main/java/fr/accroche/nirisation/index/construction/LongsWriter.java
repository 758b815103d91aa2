package fr.accroche.nirisation.index.construction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;

/** Writes 64-bit numbers, encrypted. For one thread. */
final class LongsWriter implements AutoCloseable {
    static final int TAMPON_OCTETS = 1 << 15;

    private final OutputStream sortie;
    private final Cipher chiffre;
    private final byte[] octets = new byte[TAMPON_OCTETS];
    private final ByteBuffer tampon = ByteBuffer.wrap(octets);

    LongsWriter(OutputStream sortie, Cipher chiffre) {
        this.sortie = sortie;
        this.chiffre = chiffre;
    }

    void ecrire(long valeur) throws IOException {
        if (tampon.remaining() < Long.BYTES) {
            vider();
        }
        tampon.putLong(valeur);
    }

    private void vider() throws IOException {
        try {
            chiffre.update(octets, 0, tampon.position(), octets, 0);
        } catch (ShortBufferException impossible) {
            throw new IllegalStateException(
                    "Expected a stream cipher to keep sizes, found that it does not", impossible);
        }
        sortie.write(octets, 0, tampon.position());
        tampon.clear();
    }

    @Override
    public void close() throws IOException {
        try (sortie) {
            vider();
        }
    }
}
