package fr.accroche.cli.commande;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A stream for results, in UTF-8, that remembers why it failed: a {@code PrintStream} only says that it did, and a reader
 * that had enough is not a full disk.
 */
public final class SortieSurveillee extends PrintStream {
    private final Memoire memoire;

    public SortieSurveillee(OutputStream flux) {
        this(new Memoire(flux));
    }

    private SortieSurveillee(Memoire memoire) {
        super(memoire, true, StandardCharsets.UTF_8);
        this.memoire = memoire;
    }

    /** Why a stream that is in error failed; a new exception each time, since one may not suppress itself. */
    static IOException panne(PrintStream flux) {
        IOException connue = flux instanceof SortieSurveillee surveillee ? surveillee.memoire.panne : null;
        return connue == null
                ? new IOException("sortie fermée, ou disque plein")
                : new IOException(connue.getMessage(), connue);
    }

    /** Keeps the first failure. */
    private static final class Memoire extends FilterOutputStream {
        private @Nullable IOException panne;

        Memoire(OutputStream flux) {
            super(flux);
        }

        @Override
        public void write(int octet) throws IOException {
            try {
                out.write(octet);
            } catch (IOException e) {
                throw retenir(e);
            }
        }

        @Override
        public void write(byte[] octets, int debut, int longueur) throws IOException {
            try {
                out.write(octets, debut, longueur);
            } catch (IOException e) {
                throw retenir(e);
            }
        }

        private IOException retenir(IOException e) {
            panne = panne == null ? e : panne;
            return e;
        }
    }
}
