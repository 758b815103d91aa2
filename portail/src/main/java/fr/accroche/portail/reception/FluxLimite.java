package fr.accroche.portail.reception;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that may have so many bytes and no more. For one thread. */
public final class FluxLimite extends FilterInputStream {
    private final long maximum;
    private long lus;

    /** @param maximum bytes; one more and reading fails with {@link TropGrand} */
    public FluxLimite(InputStream flux, long maximum) {
        super(flux);
        this.maximum = maximum;
    }

    /** One byte more than the limit has come. */
    public static final class TropGrand extends IOException {
        private static final long serialVersionUID = 1L;

        TropGrand(long maximum) {
            super("Expected at most " + maximum + " bytes, found more");
        }
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        compter(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) throws IOException {
        int nombre = super.read(tampon, debut, longueur);
        compter(Math.max(nombre, 0));
        return nombre;
    }

    private void compter(int nouveaux) throws TropGrand {
        lus += nouveaux;
        if (lus > maximum) {
            throw new TropGrand(maximum);
        }
    }
}
