package fr.accroche.controle.rapport;

import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.tampon.EspaceTemporaire;
import fr.accroche.controle.tampon.TamponChiffre;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Sets the anomalies of one control aside, in order, for a report whose head is only known at the end: any number of
 * them, in a few megabytes of memory and a temporary space. May be gone through several times. For one thread.
 */
public final class JournalAnomalies implements EcouteurControle, Iterable<Anomalie>, Closeable {
    /** How many places of each cause a summary shows. */
    static final int PREMIERES_PLACES = 3;

    private final TamponChiffre tampon;
    private final AnomalieEncoder encoder;
    private final Map<CodeAnomalie, List<Anomalie>> premieres = new HashMap<>();
    private long nombre;

    /** All in memory: for files known to be small. */
    public JournalAnomalies() {
        this(new TamponChiffre());
    }

    /** @param espace where anomalies go when they are too many for the memory; opened only then */
    public JournalAnomalies(EspaceTemporaire espace) {
        this(new TamponChiffre(espace));
    }

    private JournalAnomalies(TamponChiffre tampon) {
        this.tampon = tampon;
        encoder = new AnomalieEncoder(tampon);
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
        AnomalieDecoder decoder = new AnomalieDecoder(tampon.lire());
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

    /** Gives the temporary space back; the anomalies are gone. */
    @Override
    public void close() throws IOException {
        tampon.close();
    }
}
