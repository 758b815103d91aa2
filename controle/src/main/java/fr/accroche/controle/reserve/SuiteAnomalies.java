package fr.accroche.controle.reserve;

import fr.accroche.modele.Anomalie;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Anomalies set aside in the order in which they come: any number of them, in little memory and an encrypted temporary
 * file ({@link Reserve}). Once all are there they may be gone through several times, one after the other. For one thread.
 */
public final class SuiteAnomalies implements Iterable<Anomalie>, Closeable {
    private final Reserve reserve;
    private final AnomalieEncoder encoder;
    private long nombre;

    /** @param dossier where a temporary file may be made, when the anomalies are more than a block of memory */
    public SuiteAnomalies(Path dossier) {
        reserve = new Reserve(dossier);
        encoder = new AnomalieEncoder(reserve.ecriture());
    }

    /** @throws UncheckedIOException when the temporary space fails, as a full disk does */
    public void ajouter(Anomalie anomalie) {
        try {
            encoder.ecrire(anomalie);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        nombre++;
    }

    /** How many were set aside. */
    public long nombre() {
        return nombre;
    }

    /** From the first; each step may throw {@link UncheckedIOException} when the temporary space fails. */
    @Override
    public Iterator<Anomalie> iterator() {
        AnomalieDecoder decoder = relire();
        return new Iterator<>() {
            private long lues;

            @Override
            public boolean hasNext() {
                return lues < nombre;
            }

            @Override
            public Anomalie next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("Expected one of " + nombre + " anomalies, found the end");
                }
                lues++;
                try {
                    return decoder.lire();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private AnomalieDecoder relire() {
        try {
            return new AnomalieDecoder(reserve.relire());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the temporary space back; the anomalies are gone. */
    @Override
    public void close() {
        try {
            reserve.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
