package fr.accroche.controle.rapport;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps the caller's stream open when a writer ends. */
final class SansFermeture extends FilterOutputStream {
    SansFermeture(OutputStream sortie) {
        super(sortie);
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
