package fr.accroche.cli.commande;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Standard output for a long result: buffered, told when it fails (a {@code PrintStream} swallows that), and left open
 * at the end. For one thread.
 */
public final class SortieStandard extends OutputStream {
    private static final int TAMPON_OCTETS = 1 << 16;

    private final PrintStream flux;
    private final byte[] tampon = new byte[TAMPON_OCTETS];
    private int rempli;

    public SortieStandard(PrintStream flux) {
        this.flux = flux;
    }

    @Override
    public void write(int octet) throws IOException {
        if (rempli == tampon.length) {
            vider();
        }
        tampon[rempli++] = (byte) octet;
    }

    @Override
    public void write(byte[] octets, int debut, int longueur) throws IOException {
        int ecrits = 0;
        while (ecrits < longueur) {
            if (rempli == tampon.length) {
                vider();
            }
            int pris = Math.min(longueur - ecrits, tampon.length - rempli);
            System.arraycopy(octets, debut + ecrits, tampon, rempli, pris);
            rempli += pris;
            ecrits += pris;
        }
    }

    @Override
    public void flush() throws IOException {
        vider();
        flux.flush();
        verifier();
    }

    private void vider() throws IOException {
        flux.write(tampon, 0, rempli);
        rempli = 0;
        verifier();
    }

    private void verifier() throws IOException {
        if (flux.checkError()) {
            throw SortieSurveillee.panne(flux);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
