package fr.accroche.controle.rapport;

import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.reserve.Reserve;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Sets the anomalies of one control aside, in order, for a report whose head is only known at the end: any number of
 * them, in little memory and an encrypted temporary file ({@link Reserve}). Once all is told it may be gone through
 * several times, one after the other. For one thread.
 */
public final class JournalAnomalies implements EcouteurControle, Iterable<Anomalie>, Closeable {
    /** How many places of each cause a summary shows. */
    static final int PREMIERES_PLACES = 3;

    private final Reserve reserve;
    private final AnomalieEncoder encoder;
    private final Map<CodeAnomalie, List<Anomalie>> premieres = new HashMap<>();
    private long nombre;

    /** With the system's temporary folder, used only when the anomalies are more than a block of memory. */
    public JournalAnomalies() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param dossier where a temporary file may be made, when the anomalies are more than a block of memory */
    public JournalAnomalies(Path dossier) {
        reserve = new Reserve(dossier);
        encoder = new AnomalieEncoder(reserve.ecriture());
    }

    /** @throws UncheckedIOException when the temporary space fails, as a full disk does */
    @Override
    public void anomalie(Anomalie anomalie) {
        try {
            encoder.ecrire(anomalie);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        nombre++;
        List<Anomalie> places = premieres.computeIfAbsent(anomalie.code(), code -> new ArrayList<>());
        if (places.size() < PREMIERES_PLACES) {
            places.add(anomalie);
        }
    }

    /** How many anomalies were set aside, of any severity. */
    public long nombre() {
        return nombre;
    }

    /** The first anomalies of one cause, three at most, in document order. */
    public List<Anomalie> premieres(CodeAnomalie code) {
        return Collections.unmodifiableList(premieres.getOrDefault(code, List.of()));
    }

    /** From the first; each step may throw {@link UncheckedIOException} when the temporary space fails. */
    @Override
    public boolean attendLesPassages() {
        return false;
    }

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
    public void close() throws IOException {
        reserve.close();
    }
}
