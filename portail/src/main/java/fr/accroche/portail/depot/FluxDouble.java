package fr.accroche.portail.depot;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Gives to a reading each byte that its reader takes. Not thread-safe. */
final class FluxDouble extends FilterInputStream {
    private final LectureAuFil lecture;
    private long position;

    /** @param debut offset in the file of the first byte of {@code flux} */
    FluxDouble(InputStream flux, LectureAuFil lecture, long debut) {
        super(flux);
        this.lecture = lecture;
        this.position = debut;
    }

    @Override
    public int read() throws IOException {
        byte[] un = new byte[1];
        return read(un, 0, 1) < 0 ? -1 : un[0] & 0xff;
    }

    @Override
    public int read(byte[] octets, int debut, int longueur) throws IOException {
        int lus = super.read(octets, debut, longueur);
        if (lus > 0) {
            byte[] donnes = debut == 0 ? octets : Arrays.copyOfRange(octets, debut, debut + lus);
            lecture.recevoir(position, donnes, lus);
            position += lus;
        }
        return lus;
    }

    @Override
    public long skip(long octets) {
        throw new UnsupportedOperationException("a byte that is passed over would be missing");
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
