package fr.accroche.nirisation.index.construction;

import fr.accroche.nirisation.index.fichier.ChiffreNirs;
import fr.accroche.nirisation.index.fichier.FicheSection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;

/** Writes the codes of the NIRs, encrypted. For one thread. */
final class NirsWriter implements AutoCloseable {
    private static final int NIRS_PAR_BLOC = 1024;

    private final SectionWriter sortie;
    private final Cipher chiffre;
    private final byte[] bloc = new byte[NIRS_PAR_BLOC * Long.BYTES];
    private final ByteBuffer codes = ByteBuffer.wrap(bloc).order(ByteOrder.LITTLE_ENDIAN);

    NirsWriter(SectionWriter sortie, ChiffreNirs chiffre) {
        this.sortie = sortie;
        this.chiffre = chiffre.debut();
    }

    void ecrire(long code) throws IOException {
        codes.putLong(code);
        if (!codes.hasRemaining()) {
            vider();
        }
    }

    private void vider() throws IOException {
        int longueur = codes.position();
        try {
            chiffre.update(bloc, 0, longueur, bloc, 0);
        } catch (ShortBufferException impossible) {
            throw new IllegalStateException(
                    "Expected a stream cipher to keep sizes, found that it does not", impossible);
        }
        codes.flip();
        while (codes.hasRemaining()) {
            sortie.entierLong(codes.getLong());
        }
        codes.clear();
    }

    FicheSection clore() throws IOException {
        vider();
        return sortie.clore();
    }

    @Override
    public void close() throws IOException {
        sortie.close();
    }
}
