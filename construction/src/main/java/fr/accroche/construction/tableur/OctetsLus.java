package fr.accroche.construction.tableur;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** The compressed bytes of an archive, looked at ahead of what is consumed. For one thread. */
final class OctetsLus implements Closeable {
    private static final int TAMPON = 1 << 16;

    private final InputStream flux;
    private final byte[] tampon = new byte[TAMPON];
    private int debut;
    private int fin;
    private long lus;

    OctetsLus(InputStream flux) {
        this.flux = flux;
    }

    /** Bytes taken from the stream so far. */
    long lus() {
        return lus;
    }

    /** Makes sure that this many bytes are there, as far as the stream has them. */
    private int voir(int nombre) throws IOException {
        if (fin - debut < nombre) {
            System.arraycopy(tampon, debut, tampon, 0, fin - debut);
            fin -= debut;
            debut = 0;
            int n = 0;
            while (n >= 0 && fin < nombre) {
                n = flux.read(tampon, fin, TAMPON - fin);
                fin += Math.max(n, 0);
                lus += Math.max(n, 0);
            }
        }
        return Math.min(fin - debut, nombre);
    }

    /** Four bytes, the least first; 0 when the stream has no more. */
    int entier() throws IOException {
        if (voir(Integer.BYTES) < Integer.BYTES) {
            return 0;
        }
        int valeur = regarder(0);
        debut += Integer.BYTES;
        return valeur;
    }

    private int regarder(int decalage) {
        int place = debut + decalage;
        return (tampon[place] & 0xff)
                | ((tampon[place + 1] & 0xff) << 8)
                | ((tampon[place + 2] & 0xff) << 16)
                | ((tampon[place + 3] & 0xff) << 24);
    }

    /** This many bytes, at most 65 535. */
    byte[] exactement(int nombre) throws IOException {
        if (voir(nombre) < nombre) {
            throw coupe();
        }
        byte[] pris = Arrays.copyOfRange(tampon, debut, debut + nombre);
        debut += nombre;
        return pris;
    }

    /** At least one byte, at most this many. */
    int prendre(byte[] cible, int place, int longueur) throws IOException {
        if (voir(1) == 0) {
            throw coupe();
        }
        int pris = Math.min(longueur, fin - debut);
        System.arraycopy(tampon, debut, cible, place, pris);
        debut += pris;
        return pris;
    }

    void nourrir(Inflater inflater) throws IOException {
        if (voir(1) == 0) {
            throw coupe();
        }
        inflater.setInput(tampon, debut, fin - debut);
    }

    /** What the inflater did not use is still to be read. */
    void reprendre(Inflater inflater) {
        debut = fin - inflater.getRemaining();
    }

    /** Goes to the next local or central header, within this many bytes. */
    void allerAuProchain(int auPlus) throws IOException {
        int vus = voir(auPlus + Integer.BYTES);
        for (int pas = 0; pas + Integer.BYTES <= vus; pas++) {
            int marque = regarder(pas);
            if (marque == Archive.ENTREE || marque == Archive.REPERTOIRE) {
                debut += pas;
                return;
            }
        }
        throw coupe();
    }

    private static ZipException coupe() {
        return new ZipException("Expected more bytes, found the end of the workbook");
    }

    @Override
    public void close() throws IOException {
        flux.close();
    }
}
