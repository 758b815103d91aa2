package fr.accroche.controle.reserve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * A set of texts kept as 128 bits of a hash keyed anew for each set ({@link SipHash}): 16 bytes each, open addressing. Two
 * different texts of one file are taken for one another with a probability below 10⁻²⁶ for a million of them, and cannot be
 * made to, nor made to crowd the same places.
 *
 * <p>Design: up to {@link #CASES_EN_MEMOIRE} places (16 MB, 786 000 texts, four times the passages of the largest legal
 * file) stand in the heap; beyond, the table is a mapped temporary file, which costs no heap and is gone once closed. Only
 * fingerprints go to it. For one thread.
 */
public final class EnsembleEmpreintes implements AutoCloseable {
    private static final int CASES_EN_MEMOIRE = 1 << 20;
    private static final int CASES_MAXIMUM = 1 << 26;
    private static final int OCTETS_PAR_CASE = 16;

    private final SipHash empreinte;
    private final Path dossier;
    private @Nullable FileChannel canal;
    private LongBuffer cases = LongBuffer.allocate(2 * 1024);
    private int nombre;

    /** @param dossier where a temporary file may be made */
    public EnsembleEmpreintes(Path dossier) {
        this.dossier = dossier;
        SecureRandom hasard = new SecureRandom();
        empreinte = new SipHash(hasard.nextLong(), hasard.nextLong());
    }

    /**
     * False when the text is there already.
     *
     * @throws UncheckedIOException when there is no room for the temporary file
     */
    public boolean ajouter(String texte) {
        empreinte.hacher(texte.getBytes(StandardCharsets.UTF_8));
        long bas = empreinte.bas();
        long haut = empreinte.haut() | 1; // an empty place holds 0
        if (nombre >= nombreDeCases() / 4 * 3) {
            agrandir();
        }
        return inserer(haut, bas);
    }

    /** True when the table stands outside the heap. */
    public boolean estSurDisque() {
        return canal != null;
    }

    private int nombreDeCases() {
        return cases.capacity() / 2;
    }

    private boolean inserer(long haut, long bas) {
        int masque = nombreDeCases() - 1;
        int place = (int) bas & masque;
        while (cases.get(2 * place) != 0) {
            if (cases.get(2 * place) == haut && cases.get(2 * place + 1) == bas) {
                return false;
            }
            place = (place + 1) & masque;
        }
        cases.put(2 * place, haut);
        cases.put(2 * place + 1, bas);
        nombre++;
        return true;
    }

    private void agrandir() {
        LongBuffer anciennes = cases;
        FileChannel ancienCanal = canal;
        cases = table(nombreDeCases() * 2);
        nombre = 0;
        for (int i = 0; i < anciennes.capacity(); i += 2) {
            if (anciennes.get(i) != 0) {
                inserer(anciennes.get(i), anciennes.get(i + 1));
            }
        }
        fermer(ancienCanal);
    }

    private LongBuffer table(int nombreDeCases) {
        if (nombreDeCases <= CASES_EN_MEMOIRE) {
            return LongBuffer.allocate(2 * nombreDeCases);
        }
        if (nombreDeCases > CASES_MAXIMUM) {
            throw new IllegalStateException("Expected at most " + CASES_MAXIMUM / 4 * 3 + " keys in one file");
        }
        try {
            Path fichier = Files.createTempFile(dossier, "accroche-", ".cles");
            FileChannel nouveau = FileChannel.open(
                    fichier, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            canal = nouveau;
            return nouveau.map(MapMode.READ_WRITE, 0, (long) nombreDeCases * OCTETS_PAR_CASE)
                    .asLongBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fermer(@Nullable FileChannel canal) {
        if (canal != null) {
            try {
                canal.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        fermer(canal);
        canal = null;
    }
}
