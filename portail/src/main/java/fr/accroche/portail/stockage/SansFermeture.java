package fr.accroche.portail.stockage;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps the file open when the encryption above it closes, so that its bytes can still be forced to the disk. */
final class SansFermeture extends FilterOutputStream {
    SansFermeture(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] octets, int debut, int longueur) throws IOException {
        out.write(octets, debut, longueur);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
