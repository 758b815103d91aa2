package fr.accroche.cli.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes have been read of a stream, as they are. */
final class EnvoiSuivi extends FilterInputStream {
    private final LongConsumer progression;
    private long lus;

    EnvoiSuivi(InputStream source, LongConsumer progression) {
        super(source);
        this.progression = progression;
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
        compter(Math.max(0, nombre));
        return nombre;
    }

    private void compter(int nombre) {
        lus += nombre;
        progression.accept(lus);
    }
}
