package fr.accroche.controle.lecture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;

/** Counts and hashes what is read from a stream, which it never closes. For one thread. */
public final class FluxMesure extends FilterInputStream {
    private static final int TAMPON = 65_536;

    private final EmpreinteParallele empreinte = new EmpreinteParallele();
    private long octets;

    public FluxMesure(InputStream source) {
        super(source);
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        if (octet >= 0) {
            empreinte.ajouter(new byte[] {(byte) octet}, 0, 1);
            octets++;
        }
        return octet;
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) throws IOException {
        int lus = super.read(tampon, debut, longueur);
        if (lus > 0) {
            empreinte.ajouter(tampon, debut, lus);
            octets += lus;
        }
        return lus;
    }

    /** Reads what is left, so that size and hash are those of the whole. */
    public void drainer() throws IOException {
        byte[] tampon = new byte[TAMPON];
        int lus;
        do {
            lus = read(tampon, 0, tampon.length);
        } while (lus >= 0);
    }

    /** Bytes read so far. */
    public long octets() {
        return octets;
    }

    /** SHA-256 of the bytes read, 64 hexadecimal digits; to be asked once, at the end. */
    public String sha256() {
        return HexFormat.of().formatHex(empreinte.conclure());
    }

    /** Gives back what the hash uses; the stream itself belongs to the caller and stays open. */
    @Override
    public void close() {
        empreinte.close();
    }
}
